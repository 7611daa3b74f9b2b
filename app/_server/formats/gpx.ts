import type { Position } from "geojson";
import { flatSegments } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";
import { about } from "./head";
import { segmentName } from "./segment-name";
import type { ExportHead } from "./writer";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const text = (value: unknown) => String(value).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const point = (name: string, [lon, lat]: Position, inner = "") => `<${name} lat="${lat}" lon="${lon}">${inner}</${name}>`;

/** The parts of a geometry that GPX has a form for: an area is its outlines. */
function linesOf(geometry: GeoJSON.Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

function pointsOf(geometry: GeoJSON.Geometry): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  if (geometry.type === "MultiPoint") return geometry.coordinates;
  return geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(pointsOf) : [];
}

/** GPX 1.1: a segment is a track, a site a waypoint, each with its name and a line of what matters. */
export async function* gpx(selection: Selection, head: ExportHead): AsyncIterable<string> {
  const { name, licence, attribution } = about(head);
  const found = (await flatSegments(selection)).map(({ geometry, properties }) => {
    const { status, since, lengthKm } = properties;
    const description = [`${status}${since ? ` since ${since}` : ""}`, ...(lengthKm === null ? [] : [`${lengthKm} km`])].join(", ");
    return { geometry, inner: `<name>${text(segmentName(properties))}</name><desc>${text(description)}</desc><type>${text(properties.layer)}</type>` };
  });
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="${text(name)}" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>${text(name)}</name><desc>${text(`Dataset ${head.datasetVersion}, as of ${head.asOf}. ${attribution}`)}</desc><link href="${text(licence)}"/></metadata>\n`;
  // Waypoints go before tracks.
  for (const { geometry, inner } of found)
    yield pointsOf(geometry)
      .map((at) => `${point("wpt", at, inner)}\n`)
      .join("");
  for (const { geometry, inner } of found) {
    const lines = linesOf(geometry);
    if (lines.length) yield `<trk>${inner}${lines.map((line) => `<trkseg>${line.map((at) => point("trkpt", at)).join("")}</trkseg>`).join("")}</trk>\n`;
  }
  yield "</gpx>\n";
}
