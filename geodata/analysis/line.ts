import { distance } from "@turf/turf";
import type { Geometry, LineString, MultiLineString, Position } from "geojson";
import { AnalysisError } from "./analysis-error";

/** A line in one or several parts; lon, lat; EPSG:4326. A third coordinate is the elevation in metres. */
export type Line = LineString | MultiLineString;

/** The parts of a line: one for a LineString. */
export const partsOf = (line: Line): Position[][] => (line.type === "LineString" ? [line.coordinates] : line.coordinates);

/** The length of a line, km on Turf's sphere; gaps between its parts count nothing. */
export const lengthOf = (line: Line): number =>
  partsOf(line).reduce((sum, part) => part.reduce((km, position, i) => km + (i ? distance(part[i - 1] ?? position, position) : 0), sum), 0);
/** A leg of a line. */
export interface Leg {
  /** The same for the same leg, in whichever direction a line runs on it. */
  readonly name: string;
  readonly from: Position;
  readonly to: Position;
}

/** The legs of a line, part by part; of anything else none. */
export function legsOf(geometry: Geometry): Leg[] {
  if (geometry.type !== "LineString" && geometry.type !== "MultiLineString") return [];
  return partsOf(geometry).flatMap((part) =>
    part.slice(1).map((to, i): Leg => {
      const from = part[i] ?? to;
      return { name: [`${from[0]} ${from[1]}`, `${to[0]} ${to[1]}`].sort().join(" "), from, to };
    }),
  );
}

/** How many vertices a line has. */
export const vertexCount = (line: Line): number => partsOf(line).reduce((sum, part) => sum + part.length, 0);

/** West, south, east, north; degrees. */
export type Box = [number, number, number, number];

/** The box of a leg. */
export const boxOf = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): Box => [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
/** The box of a line. */
export function boxOfLine(line: Line): Box {
  const box: Box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const part of partsOf(line))
    for (const [lon = 0, lat = 0] of part) {
      if (lon < box[0]) box[0] = lon;
      if (lat < box[1]) box[1] = lat;
      if (lon > box[2]) box[2] = lon;
      if (lat > box[3]) box[3] = lat;
    }
  return box;
}
/** Whether two boxes have anything in common. */
export const overlap = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Whether a box holds a position. */
export const holds = ([west, south, east, north]: Box, [lon = 0, lat = 0]: Position): boolean => lon >= west && lon <= east && lat >= south && lat <= north;

/** Legs that follow each other within a part: from the vertex `from` to the vertex `to`, and the box that holds them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

// So many legs a run: one look into a spatial index spares one for each of them when the box is empty.
const RUN_LEGS = 64;

/** Divides a part into runs. */
export function* runs(part: readonly Position[]): Generator<Run> {
  for (let from = 0; from < part.length - 1; from += RUN_LEGS) {
    const to = Math.min(part.length - 1, from + RUN_LEGS);
    const box: Box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = from; i <= to; i++) {
      const [lon = 0, lat = 0] = part[i] ?? [];
      if (lon < box[0]) box[0] = lon;
      if (lat < box[1]) box[1] = lat;
      if (lon > box[2]) box[2] = lon;
      if (lat > box[3]) box[3] = lat;
    }
    yield { from, to, box };
  }
}

/** The position at a fraction (0 to 1) of the leg from a to b, straight in lon, lat as maps and RFC 7946 draw it; elevation too. */
export const between = (a: Position, b: Position, fraction: number): Position =>
  a.slice(0, Math.min(a.length, b.length)).map((from, i) => from + ((b[i] ?? from) - from) * fraction);

/** Fraction (0 to 1) of the leg ab that is nearest to p, in the plane of p's parallel. */
export function nearestFraction([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const shrink = Math.cos((py * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const square = dx * dx + dy * dy;
  return square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * shrink * dx + (py - ay) * dy) / square));
}

const KM_PER_DEGREE = 111.195;

/** The box that holds everything within a distance (km) of a box. */
export function widened([west, south, east, north]: Box, km: number): Box {
  const high = km / KM_PER_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((Math.min(89.9, Math.max(Math.abs(south), Math.abs(north)) + high) * Math.PI) / 180));
  return [west - wide, south - high, east + wide, north + high];
}

/** The box that holds everything within a distance (km) of a position. */
export const around = ([lon = 0, lat = 0]: Position, km: number): Box => widened([lon, lat, lon, lat], km);

function refuse(position: Position, part: number, at: number): never {
  const numbers = position.length >= 2 && position.every(Number.isFinite);
  throw new AnalysisError(numbers ? "fault.swapped" : "fault.noDegrees", { at: at + 1, part: part + 1, position: position.join() });
}

/** Cuts a part where it passes the antimeridian; each leg is meant to go the shorter way round. */
function cutAtAntimeridian(part: readonly Position[]): Position[][] {
  const [first] = part;
  if (!first) return [];
  const world = (lon: number) => Math.floor((lon + 180) / 360);
  const shifted = ([lon = 0, ...rest]: Position, worlds: number): Position => [lon - 360 * worlds, ...rest];
  let before = first;
  let here = world(first[0] ?? 0);
  let current = [shifted(first, here)];
  const parts = [current];
  for (const given of part.slice(1)) {
    const turns = Math.round(((before[0] ?? 0) - (given[0] ?? 0)) / 360);
    const after = shifted(given, -turns);
    for (const there = world(after[0] ?? 0); here !== there; ) {
      const step = Math.sign(there - here);
      const meridian = 360 * (step > 0 ? here + 1 : here) - 180;
      const cut = between(before, after, (meridian - (before[0] ?? 0)) / ((after[0] ?? 0) - (before[0] ?? 0)));
      current.push([180 * step, ...cut.slice(1)]);
      current = [[-180 * step, ...cut.slice(1)]];
      parts.push(current);
      here += step;
    }
    current.push(shifted(after, here));
    before = after;
  }
  return parts.filter((p) => p.length > 1);
}

/**
 * A line fit to be analysed: every position finite, |lat| ≤ 90, every part with two positions or more, and cut at the
 * antimeridian (RFC 7946, 3.1.9). Throws an AnalysisError that names the position at fault.
 */
export function sound(line: Line): Line {
  const parts = partsOf(line);
  if (!parts.some((part) => part.length)) throw new AnalysisError("fault.empty");
  let far = false;
  for (const [p, part] of parts.entries()) {
    if (part.length < 2) throw new AnalysisError("fault.shortPart", { part: p + 1 });
    for (const [i, position] of part.entries()) {
      const [lon = Number.NaN, lat = Number.NaN] = position;
      if (!Number.isFinite(lon) || !Number.isFinite(lat) || Math.abs(lat) > 90 || Math.abs(lon) > 540) refuse(position, p, i);
      const before = part[i - 1]?.[0] ?? lon;
      if (Math.abs(lon) > 180 || Math.abs(lon - before) > 180) far = true;
    }
  }
  return far ? { type: "MultiLineString", coordinates: parts.flatMap(cutAtAntimeridian) } : line;
}
