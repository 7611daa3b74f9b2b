import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import type { FeatureCollection, Geometry } from "geojson";
import { ImportError } from "./import-error";

/** Reads GPX (tracks and routes) or KML text. A worker has no parser for XML of its own, so @xmldom/xmldom does it everywhere. Throws an ImportError. */
export function readXml(text: string): FeatureCollection<Geometry | null> {
  let fault = "";
  const onError = (level: string, message: string) => {
    if (level === "fatalError") fault ||= message;
  };
  let document: ReturnType<DOMParser["parseFromString"]> | undefined;
  try {
    document = new DOMParser({ onError }).parseFromString(text, "text/xml");
  } catch (error) {
    fault ||= (error as Error).message;
  }
  if (fault || !document) throw new ImportError(`It is no well-formed XML: ${fault}`);
  const root = document.documentElement?.localName;
  // togeojson wants the browser's Document, of which xmldom's has all that it uses.
  if (root === "gpx") return gpx(document as unknown as Document);
  if (root === "kml") return kml(document as unknown as Document);
  throw new ImportError(`It is XML of "${root}", which is neither GPX nor KML.`);
}
