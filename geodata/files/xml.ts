import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import { SaxesParser } from "saxes";
import { gpxReader } from "./gpx";
import { ImportError } from "./import-error";
import { kmlReader } from "./kml";
import type { XmlReader } from "./xml-reader";

const READERS: Readonly<Record<string, () => XmlReader>> = { gpx: gpxReader, kml: kmlReader };
// So many characters are parsed between two reports of progress.
const BITE = 1_000_000;

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function geometryOf(parts: readonly Position[][]): LineString | MultiLineString | undefined {
  const lines = parts.filter((part) => part.length > 1);
  if (lines[0] && lines.length === 1) return { type: "LineString", coordinates: lines[0] };
  return lines.length ? { type: "MultiLineString", coordinates: lines } : undefined;
}

/**
 * Reads the lines of GPX (tracks and routes) or KML text without building a tree of it, which would take a minute for
 * 50 MB. `onShare` is told the share that is done, 0 to 1. Throws an ImportError.
 */
export function readXml(text: string, onShare: (share: number) => void = () => {}): FeatureCollection<LineString | MultiLineString> {
  let reader: XmlReader | undefined;
  const elements: { readonly name: string; text: string }[] = [];
  const parser = new SaxesParser();
  const add = (more: string) => {
    const here = elements.at(-1);
    if (here) here.text += more;
  };
  parser.on("error", ({ message }) => {
    throw new ImportError("fault.noXml", {}, message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = local(name);
    if (!elements.length) {
      reader = READERS[element]?.();
      if (!reader) throw new ImportError("fault.otherXml", { element });
    }
    elements.push({ name: element, text: "" });
    reader?.open(element, attributes);
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const closed = elements.pop();
    if (closed) reader?.close(closed.name, closed.text.trim(), elements.at(-1)?.name);
  });
  for (let at = 0; at < text.length; at += BITE) {
    parser.write(text.slice(at, at + BITE));
    onShare(Math.min(1, (at + BITE) / text.length));
  }
  parser.close();
  return {
    type: "FeatureCollection",
    features: (reader?.found ?? []).flatMap(({ name, parts }) => {
      const geometry = geometryOf(parts);
      return geometry ? [{ type: "Feature" as const, properties: { name }, geometry }] : [];
    }),
  };
}
