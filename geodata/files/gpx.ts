import type { Findings, FoundPosition } from "./findings";
import { shownName } from "./names";
import { positionOf } from "./positions";
import type { XmlReader } from "./xml-reader";

const isPoint = (element: string) => element === "trkpt" || element === "rtept";

/** Tracks (a part a segment) and routes of GPX, these with the points that Garmin puts between theirs; way points are no lines. */
export function gpxReader(findings: Findings): XmlReader {
  let name: string | null = null;
  let parts: FoundPosition[][] = [];
  let point: { readonly lat: string; readonly lon: string; ele?: string; readonly between: FoundPosition[] } | undefined;
  return {
    open(element, { lat = "", lon = "" }) {
      if (element === "trk" || element === "rte") [name, parts] = [null, element === "rte" ? [[]] : []];
      else if (element === "trkseg") parts.push([]);
      else if (isPoint(element)) point = { lat, lon, between: [] };
      else if (element === "rpt") point?.between.push(positionOf(lon, lat, undefined, `lat="${lat}" lon="${lon}"`));
      else if (element === "wpt") findings.points++;
    },
    close(element, text, parent) {
      if (element === "ele" && parent && isPoint(parent) && point) point.ele ??= text || undefined;
      else if (isPoint(element) && point) {
        const { lat, lon, ele, between } = point;
        parts.at(-1)?.push(positionOf(lon, lat, ele, `lat="${lat}" lon="${lon}"`), ...between);
        point = undefined;
      } else if (element === "name" && (parent === "trk" || parent === "rte")) name = shownName(text);
      else if (element === "trk" || element === "rte") {
        findings.number++;
        findings.line(name, parts);
        parts = [];
      }
    },
  };
}
