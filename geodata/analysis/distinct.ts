import { distance } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { partsOf } from "./line";

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

/** The legs of a line, each under a name that is the same in either direction. */
const legs = (geometry: Geometry): [string, Position, Position][] =>
  geometry.type === "LineString" || geometry.type === "MultiLineString"
    ? partsOf(geometry).flatMap((part) =>
        part.slice(1).map((b, i): [string, Position, Position] => {
          const a = part[i] ?? b;
          return [[`${a[0]} ${a[1]}`, `${b[0]} ${b[1]}`].sort().join(" "), a, b];
        }),
      )
    : [];

/** For each piece in turn its length without what a piece before it runs on too, and who shares it: a sum of these lengths counts no kilometre twice. */
export function distinct(pieces: readonly Piece[]): Distinct[] {
  const owners = new Map<string, Set<string>>();
  for (const { project, geometry } of pieces) for (const [leg] of legs(geometry)) owners.set(leg, (owners.get(leg) ?? new Set()).add(project));
  const counted = new Set<string>();
  return pieces.map(({ project, geometry }) => {
    const mine = legs(geometry);
    const km = mine.filter(([leg]) => !counted.has(leg)).reduce((sum, [, a, b]) => sum + distance(a, b), 0);
    for (const [leg] of mine) counted.add(leg);
    const sharedWith = new Set(mine.flatMap(([leg]) => [...(owners.get(leg) ?? [])]).filter((other) => other !== project));
    return { km: mine.length ? km : null, sharedWith: [...sharedWith].sort() };
  });
}
