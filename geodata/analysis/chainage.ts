import { distance } from "@turf/turf";
import Flatbush from "flatbush";
import type { Position } from "geojson";
import { AnalysisError } from "./analysis-error";
import { between, boxOf, holds, type Line, nearestFraction, partsOf, runs, widened } from "./line";

/** The vertices of a line in order, each with its chainage in km; gaps between parts count nothing. */
export function* vertices(line: Line): Generator<{ position: Position; chainageKm: number }> {
  let chainageKm = 0;
  for (const part of partsOf(line)) {
    let before: Position | undefined;
    for (const position of part) {
      if (before) chainageKm += distance(before, position);
      yield { position, chainageKm };
      before = position;
    }
  }
}

/** Divides a line into steps of at most so many km: the position in the middle of each (or near it, where vertices stand close), and its length. */
export function* steps(line: Line, stepKm: number): Generator<{ position: Position; km: number }> {
  for (const part of partsOf(line)) {
    // Legs too short for a step of their own are taken together.
    let [gathered, middle]: [number, Position | undefined] = [0, undefined];
    for (let i = 1; i < part.length; i++) {
      const [a = [], b = []] = [part[i - 1], part[i]];
      const leg = distance(a, b);
      if (gathered + leg <= stepKm) {
        gathered += leg;
        if (gathered <= stepKm / 2) middle = b;
        continue;
      }
      if (gathered) yield { position: middle ?? a, km: gathered };
      [gathered, middle] = [0, undefined];
      const count = Math.ceil(leg / stepKm);
      for (let step = 0; step < count; step++) yield { position: between(a, b, (step + 0.5) / count), km: leg / count };
    }
    if (gathered) yield { position: middle ?? part.at(-1) ?? [], km: gathered };
  }
}

/** Where a point lies beside a line: chainage of the nearest position on it, and how far off. */
export interface Chainage {
  readonly chainageKm: number;
  readonly offsetKm: number;
}

/**
 * Chainage (km) of the position on a line that is nearest to a point (lon, lat), and the distance between the two (km).
 * Where the line comes by twice equally near, the first counts. Throws an AnalysisError for a line without positions.
 */
export function chainageOf(line: Line, point: Position): Chainage {
  let best: Chainage | undefined;
  let start = 0;
  for (const part of partsOf(line)) {
    for (let i = 1; i < part.length; i++) {
      const [a = [], b = []] = [part[i - 1], part[i]];
      const leg = distance(a, b);
      const fraction = nearestFraction(point, a, b);
      const offsetKm = distance(point, between(a, b, fraction));
      if (!best || offsetKm < best.offsetKm) best = { chainageKm: start + leg * fraction, offsetKm };
      start += leg;
    }
  }
  if (!best) throw new AnalysisError("fault.empty");
  return best;
}

/**
 * Tells the positions (lon, lat) at chainages in km of a line, asked in ascending order, in one go along it; gaps between
 * its parts count nothing; before its start and after its end, those.
 */
export function positionsAlong(line: Line): (chainageKm: number) => Position {
  const parts = partsOf(line);
  let [part, vertex, start] = [0, 0, 0];
  let last: Position | undefined;
  return (chainageKm) => {
    for (; part < parts.length; part++, vertex = 0) {
      const positions = parts[part] ?? [];
      for (; vertex < positions.length; vertex++) {
        const here = positions[vertex] ?? [];
        const leg = vertex ? distance(last ?? here, here) : 0;
        if (chainageKm <= start + leg && (leg > 0 || chainageKm <= 0)) return leg ? between(last ?? here, here, Math.max(0, (chainageKm - start) / leg)) : here;
        start += leg;
        last = here;
      }
    }
    if (!last) throw new AnalysisError("fault.empty");
    return last;
  };
}

/** The part of a line between two chainages, km; gaps between its parts stay gaps. */
export function sectionOf(line: Line, fromKm: number, toKm: number): Line {
  let start = 0;
  const cut = partsOf(line).flatMap((part) => {
    const kept: Position[] = [];
    for (let i = 1; i < part.length; i++) {
      const [a = [], b = []] = [part[i - 1], part[i]];
      const leg = distance(a, b);
      const [from, to] = [Math.max(fromKm, start), Math.min(toKm, start + leg)];
      if (to > from) {
        if (!kept.length) kept.push(between(a, b, (from - start) / leg));
        kept.push(between(a, b, (to - start) / leg));
      }
      start += leg;
    }
    return kept.length ? [kept] : [];
  });
  const [only] = cut;
  return only && cut.length === 1 ? { type: "LineString", coordinates: only } : { type: "MultiLineString", coordinates: cut };
}

/** The position (lon, lat) at a chainage in km of a line; see positionsAlong. */
export const positionAt = (line: Line, chainageKm: number): Position => positionsAlong(line)(chainageKm);

// With more points than these beside a run, the box of each leg decides first.
const FEW = 3;

/**
 * Those of many points (lon, lat) that a line passes within a distance (km), each with the chainage where it is nearest,
 * in order of chainage.
 */
export function passed<P extends { readonly position: Position }>(line: Line, points: readonly P[], withinKm: number): (Chainage & { point: P })[] {
  if (!points.length) return [];
  const tree = new Flatbush(points.length);
  for (const {
    position: [x = 0, y = 0],
  } of points)
    tree.add(x, y, x, y);
  tree.finish();
  const nearest = new Map<number, Chainage>();
  let start = 0;
  for (const part of partsOf(line)) {
    for (const { from, to, box } of runs(part)) {
      const near = tree.search(...widened(box, withinKm));
      for (let i = from + 1; i <= to; i++) {
        const [a = [], b = []] = [part[i - 1], part[i]];
        const leg = distance(a, b);
        const reach = near.length > FEW ? widened(boxOf(a, b), withinKm) : undefined;
        for (const at of near) {
          const position = points[at]?.position ?? [];
          if (reach && !holds(reach, position)) continue;
          const fraction = nearestFraction(position, a, b);
          const offsetKm = distance(position, between(a, b, fraction));
          if (offsetKm <= withinKm && offsetKm < (nearest.get(at)?.offsetKm ?? Number.POSITIVE_INFINITY))
            nearest.set(at, { chainageKm: start + leg * fraction, offsetKm });
        }
        start += leg;
      }
    }
  }
  return [...nearest]
    .flatMap(([at, chainage]) => {
      const point = points[at];
      return point ? [{ ...chainage, point }] : [];
    })
    .sort((one, other) => one.chainageKm - other.chainageKm);
}
