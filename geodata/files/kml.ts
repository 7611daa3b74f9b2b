import type { Position } from "geojson";
import { ImportError } from "./import-error";
import type { FoundLine, XmlReader } from "./xml-reader";

function positionOf(tuple: string, separator: "," | " "): Position {
  const position = tuple.split(separator).slice(0, 3).map(Number);
  if (position.length < 2 || position.some(Number.isNaN)) throw new ImportError("fault.coordinates", { text: tuple.slice(0, 40) });
  return position;
}

/** Lines and tracks (gx:Track) of KML, those of one placemark together; outlines of areas are no lines. */
export function kmlReader(): XmlReader {
  const found: FoundLine[] = [];
  let name: string | null = null;
  let parts: Position[][] = [];
  return {
    found,
    open(element) {
      if (element === "Placemark") [name, parts] = [null, []];
      else if (element === "Track") parts.push([]);
    },
    close(element, text, parent) {
      if (element === "coordinates" && parent === "LineString") parts.push(text ? text.split(/\s+/).map((tuple) => positionOf(tuple, ",")) : []);
      else if (element === "coord" && text) parts.at(-1)?.push(positionOf(text.replace(/\s+/g, " "), " "));
      else if (element === "name" && parent === "Placemark") name = text || null;
      else if (element === "Placemark") found.push({ name, parts });
    },
  };
}
