import type { Position } from "geojson";
import { ImportError } from "./import-error";
import type { FoundLine, XmlReader } from "./xml-reader";

/** Tracks (a part a segment) and routes of GPX; way points are no lines. */
export function gpxReader(): XmlReader {
  const found: FoundLine[] = [];
  let name: string | null = null;
  let parts: Position[][] = [];
  let point: Position | undefined;
  return {
    found,
    open(element, { lat = "", lon = "" }) {
      if (element === "trk" || element === "rte") [name, parts] = [null, element === "rte" ? [[]] : []];
      else if (element === "trkseg") parts.push([]);
      else if (element === "trkpt" || element === "rtept") {
        point = [Number.parseFloat(lon), Number.parseFloat(lat)];
        if (point.some(Number.isNaN)) throw new ImportError("fault.trackPoint", { lat, lon });
      }
    },
    close(element, text, parent) {
      if (element === "ele" && point?.length === 2 && text && Number.isFinite(Number(text))) point.push(Number(text));
      else if (element === "trkpt" || element === "rtept") {
        if (point) parts.at(-1)?.push(point);
        point = undefined;
      } else if (element === "name" && (parent === "trk" || parent === "rte")) name = text || null;
      else if (element === "trk" || element === "rte") found.push({ name, parts });
    },
  };
}
