import { LineFault } from "@/geodata/model/fault";
import type { Findings, FoundPosition } from "./findings";
import { shownName } from "./names";
import { isPosition, positionOf } from "./positions";
import type { XmlReader } from "./xml-reader";

const tuple = (text: string, separator: "," | " "): FoundPosition => {
  const [lon = "", lat = "", height] = text.split(separator);
  return positionOf(lon, lat, height, text);
};
// "75.4, 41.2, 0" is one position as well.
const tuples = (text: string) =>
  text
    ? text
        .replace(/\s*,\s*/g, ",")
        .split(/\s+/)
        .map((one) => tuple(one, ","))
    : [];

/** Lines, rings and tracks (gx:Track) of KML, those of one placemark together; outlines of areas are no lines. */
export function kmlReader(findings: Findings): XmlReader {
  let name: string | null = null;
  let parts: FoundPosition[][] = [];
  let drawn: FoundPosition[] = [];
  let mode = "";
  let aboveGround = false;
  // Without a mode, or clamped to the ground, a height of zero says nothing.
  let clamped = true;
  const finish = (positions: FoundPosition[]) => {
    if (/relativeTo/.test(mode)) aboveGround ||= positions.some((p) => isPosition(p) && p.length > 2);
    clamped &&= mode !== "absolute";
    parts.push(/relativeTo/.test(mode) ? positions.map((p) => (isPosition(p) ? p.slice(0, 2) : p)) : positions);
    [drawn, mode] = [[], ""];
  };
  return {
    open(element) {
      if (element === "Placemark") [name, parts, drawn, mode, aboveGround, clamped] = [null, [], [], "", false, true];
      else if (element === "LineString" || element === "LinearRing" || element === "Track") [drawn, mode] = [[], ""];
      else if (element === "NetworkLink") findings.notices.push(new LineFault("fault.networkLink"));
    },
    close(element, text, parent) {
      if (element === "coordinates" && (parent === "LineString" || parent === "LinearRing")) drawn = tuples(text);
      else if (element === "coord") drawn.push(text ? tuple(text.replace(/\s+/g, " "), " ") : { text: "" });
      else if (element === "altitudeMode" && (parent === "LineString" || parent === "LinearRing" || parent === "Track")) mode = text;
      else if (element === "LineString" || element === "Track") finish(drawn);
      else if (element === "LinearRing" && parent !== "outerBoundaryIs" && parent !== "innerBoundaryIs") {
        const [first] = drawn;
        const closed = String(first) === String(drawn.at(-1));
        finish(first && !closed ? [...drawn, first] : drawn);
      } else if (element === "Point") findings.points++;
      else if (element === "Polygon") findings.areas++;
      else if (element === "name" && parent === "Placemark") name = shownName(text);
      else if (element === "Placemark") {
        findings.number++;
        if (parts.length) findings.line(name, parts, null, clamped);
        if (aboveGround) findings.notices.push(new LineFault("fault.aboveGround"));
        parts = [];
      }
    },
  };
}
