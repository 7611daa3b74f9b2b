import type { GeoJSON, Geometry } from "geojson";
import { z } from "zod";
import type { Line } from "@/geodata/analysis/line";
import { readGeoJson } from "./geojson";
import { ImportError } from "./import-error";
import { MOST_LINES, MOST_VERTICES } from "./limits";
import { readWkt } from "./wkt";
import { readXml } from "./xml";

/** A line that somebody brings, with the name that it has in its file. */
export interface NamedLine {
  readonly name: string | null;
  readonly line: Line;
}

const positions = z.array(z.array(z.number()).min(2));
const drawn = z.discriminatedUnion("type", [
  z.object({ type: z.literal("LineString"), coordinates: positions }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(positions) }),
]);

function geometryLines(geometry: Geometry | null, name: string | null): NamedLine[] {
  if (geometry?.type === "GeometryCollection") return geometry.geometries.flatMap((one) => geometryLines(one, name));
  if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString") return [];
  const { data, error } = drawn.safeParse(geometry);
  if (error) {
    const path = error.issues[0]?.path.join(".") ?? "";
    throw name ? new ImportError("fault.positionsOf", { name, path }) : new ImportError("fault.positions", { path });
  }
  return [{ name, line: data }];
}

function linesIn(value: GeoJSON): NamedLine[] {
  if (value.type === "FeatureCollection") return (value.features ?? []).flatMap(linesIn);
  if (value.type !== "Feature") return geometryLines(value, null);
  const name = value.properties?.name ?? value.properties?.title;
  return geometryLines(value.geometry, typeof name === "string" && name ? name : null);
}

const vertexCount = ({ line }: NamedLine) => (line.type === "LineString" ? line.coordinates.length : line.coordinates.reduce((sum, p) => sum + p.length, 0));

/**
 * Every line in a text of GeoJSON, GPX, KML or WKT; the format is told by how it begins. Throws an ImportError when it
 * is none of these, holds no line, or more than `MOST_LINES` or `MOST_VERTICES`. `onShare` is told the share of XML that
 * is read, 0 to 1.
 */
export function readLines(text: string, onShare?: (share: number) => void): NamedLine[] {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  const value = start.startsWith("{") ? readGeoJson(start) : start.startsWith("<") ? readXml(start, onShare) : readWkt(start.trimEnd());
  const lines = linesIn(value as GeoJSON);
  if (!lines.length) throw new ImportError("fault.noLine");
  if (lines.length > MOST_LINES) throw new ImportError("fault.manyLines", { count: lines.length, limit: MOST_LINES });
  const count = lines.reduce((sum, line) => sum + vertexCount(line), 0);
  if (count > MOST_VERTICES) throw new ImportError("fault.manyVertices", { count, limit: MOST_VERTICES });
  return lines;
}
