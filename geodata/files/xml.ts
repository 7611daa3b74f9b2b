import { SaxesParser } from "saxes";
import type { Findings } from "./findings";
import { gpxReader } from "./gpx";
import { ImportError } from "./import-error";
import { kmlReader } from "./kml";
import { osmReader } from "./osm";
import type { XmlReader } from "./xml-reader";

const READERS: ReadonlyMap<string, (findings: Findings) => XmlReader> = new Map(Object.entries({ gpx: gpxReader, kml: kmlReader, osm: osmReader }));
// So many characters are parsed between two reports of progress.
const BITE = 1_000_000;
// Signs that XML 1.0 does not allow, also written as numbers; many programs write them into names.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[1-24-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]));/gi;
// An ampersand that begins nothing, outside of what is marked as plain text.
const AMPERSAND = /<!\[CDATA\[[\s\S]*?\]\]>|&(?!#\d+;|#x[\da-f]+;|[a-z_][\w.-]*;)/gi;
// An entity that nobody has defined breaks nothing but a name.
const HARMLESS = /entity/;

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Reads the lines of GPX, KML or OpenStreetMap's XML without building a tree of it, which would take a minute for 50 MB;
 * of a file that breaks off, what stands before. `onShare` is told the share that is done, 0 to 1. Throws an ImportError.
 */
export function readXml(given: string, findings: Findings, onShare: (share: number) => void = () => {}) {
  const text = given.replace(FORBIDDEN, "").replace(AMPERSAND, (found) => (found === "&" ? "&amp;" : found));
  let reader: XmlReader | undefined;
  const elements: { readonly name: string; text: string }[] = [];
  const parser = new SaxesParser();
  const add = (more: string) => {
    const here = elements.at(-1);
    if (here) here.text += more;
  };
  const close = () => {
    const closed = elements.pop();
    if (closed) reader?.close(closed.name, closed.text.trim(), elements.at(-1)?.name);
  };
  parser.on("error", ({ message }) => {
    if (!HARMLESS.test(message)) throw new ImportError("fault.noXml", {}, message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = local(name);
    if (!elements.length) {
      reader = READERS.get(element)?.(findings);
      if (!reader) throw new ImportError("fault.otherXml", { element: element.slice(0, 40) });
    }
    const parent = elements.at(-1)?.name;
    elements.push({ name: element, text: "" });
    reader?.open(element, attributes, parent);
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", close);
  try {
    for (let at = 0; at < text.length; at += BITE) {
      parser.write(text.slice(at, at + BITE));
      onShare(Math.min(1, (at + BITE) / text.length));
    }
    parser.close();
    reader?.end?.();
  } catch (error) {
    if (!(error instanceof ImportError) || error.code === "fault.otherXml") throw error;
    // What was open is taken as closed where the file breaks off.
    while (elements.length) close();
    reader?.end?.();
    findings.brokenOff(error);
  }
}
