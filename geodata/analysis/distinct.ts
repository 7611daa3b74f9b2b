import { distance } from "@turf/turf";
import type { Geometry } from "geojson";
import { legsOf } from "./line";

/** A segment of a project and its geometry (lon, lat). */
interface Piece {
  readonly project: string;
  readonly geometry: Geometry;
}

/** What a segment shares with others that run on the same legs. */
export interface Distinct {
  /** Length without the legs that a piece before it has too, km; null for what is no line. */
  readonly km: number | null;
  /** Other projects that have some of its legs. */
  readonly sharedWith: readonly string[];
}

/** For each piece in turn its length without what a piece before it runs on too, and who shares it: a sum of these lengths counts no kilometre twice. */
export function distinct(pieces: readonly Piece[]): Distinct[] {
  const owners = new Map<string, Set<string>>();
  for (const { project, geometry } of pieces) for (const { name } of legsOf(geometry)) owners.set(name, (owners.get(name) ?? new Set()).add(project));
  const counted = new Set<string>();
  return pieces.map(({ project, geometry }) => {
    const mine = legsOf(geometry);
    const km = mine.filter(({ name }) => !counted.has(name)).reduce((sum, { from, to }) => sum + distance(from, to), 0);
    for (const { name } of mine) counted.add(name);
    const sharedWith = new Set(mine.flatMap(({ name }) => [...(owners.get(name) ?? [])]).filter((other) => other !== project));
    return { km: mine.length ? km : null, sharedWith: [...sharedWith].sort() };
  });
}
