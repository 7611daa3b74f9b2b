import { distance } from "@turf/turf";
import Flatbush from "flatbush";
import type { Position } from "geojson";
import { chainageOf } from "./chainage";
import { around, between, type Line, partsOf } from "./line";

/** A corridor of the atlas beside which another line may run. */
export interface Corridor {
  readonly project: string;
  readonly name: string;
  readonly line: Line;
}

/** Kilometres of a line that run within a distance of a corridor. */
export interface Shared {
  readonly project: string;
  readonly name: string;
  readonly km: number;
}

/**
 * For each corridor that a line (lon, lat) comes near: the km of the line within `withinKm` of it, longest first. The
 * line is taken in steps of at most a quarter of that distance; a step counts when its middle is near enough, so the
 * answer is exact to about one step for each time that the line comes near or leaves.
 */
export function shared(line: Line, corridors: readonly Corridor[], withinKm: number): Shared[] {
  const legs = corridors.flatMap((corridor, owner) =>
    partsOf(corridor.line).flatMap((part) => part.slice(1).map((b, i): [number, Position, Position] => [owner, part[i] ?? b, b])),
  );
  if (!legs.length) return [];
  const tree = new Flatbush(legs.length);
  for (const [, [ax = 0, ay = 0], [bx = 0, by = 0]] of legs) tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  tree.finish();

  const sums = new Map<number, number>();
  for (const part of partsOf(line)) {
    for (let i = 1; i < part.length; i++) {
      const [a = [], b = []] = [part[i - 1], part[i]];
      const leg = distance(a, b);
      const steps = Math.ceil(leg / (withinKm / 4));
      for (let step = 0; step < steps; step++) {
        const middle = between(a, b, (step + 0.5) / steps);
        const near = new Set<number>();
        for (const found of tree.search(...around([middle], withinKm))) {
          const [owner, from, to] = legs[found] ?? [0, [], []];
          if (!near.has(owner) && chainageOf({ type: "LineString", coordinates: [from, to] }, middle).offsetKm <= withinKm) near.add(owner);
        }
        for (const owner of near) sums.set(owner, (sums.get(owner) ?? 0) + leg / steps);
      }
    }
  }
  return [...sums]
    .flatMap(([owner, km]) => {
      const corridor = corridors[owner];
      return corridor ? [{ project: corridor.project, name: corridor.name, km }] : [];
    })
    .sort((a, b) => b.km - a.km);
}
