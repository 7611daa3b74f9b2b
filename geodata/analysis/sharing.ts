import { distance } from "@turf/turf";
import Flatbush from "flatbush";
import type { Position } from "geojson";
import { steps } from "./chainage";
import { around, between, type Line, lengthOf, nearestFraction, partsOf } from "./line";

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

/** Corridors prepared for many questions. */
export interface CorridorIndex {
  readonly corridors: readonly Corridor[];
  /** Numbers of the corridors within a distance (km) of a position (lon, lat). */
  readonly near: (position: Position, km: number) => Set<number>;
}

/** Puts every leg of the corridors into a spatial index, once. */
export function prepareCorridors(corridors: readonly Corridor[]): CorridorIndex {
  const legs = corridors.flatMap((corridor, owner) =>
    partsOf(corridor.line).flatMap((part) => part.slice(1).map((b, i): [number, Position, Position] => [owner, part[i] ?? b, b])),
  );
  if (!legs.length) return { corridors, near: () => new Set() };
  const tree = new Flatbush(legs.length);
  for (const [, [ax = 0, ay = 0], [bx = 0, by = 0]] of legs) tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  tree.finish();
  return {
    corridors,
    near(position, km) {
      const found = new Set<number>();
      for (const i of tree.search(...around(position, km))) {
        const [owner, a, b] = legs[i] ?? [0, [], []];
        if (!found.has(owner) && distance(position, between(a, b, nearestFraction(position, a, b))) <= km) found.add(owner);
      }
      return found;
    },
  };
}

// Of a line so long that it would have more steps, the steps are longer: some 12 times around the Earth.
const MOST_STEPS = 400_000;

/**
 * For each corridor that a line (lon, lat) comes near: the km of the line within `withinKm` of it, longest first. The
 * line is taken in steps of at most a quarter of that distance; a step counts when its middle is near enough, so the
 * answer is exact to about one step for each time that the line comes near or leaves.
 */
export function shared(line: Line, { corridors, near }: CorridorIndex, withinKm: number): Shared[] {
  const sums = new Map<number, number>();
  const stepKm = Math.max(withinKm / 4, lengthOf(line) / MOST_STEPS);
  for (const { position, km } of steps(line, stepKm)) for (const owner of near(position, withinKm)) sums.set(owner, (sums.get(owner) ?? 0) + km);
  return [...sums]
    .flatMap(([owner, km]) => {
      const corridor = corridors[owner];
      return corridor ? [{ project: corridor.project, name: corridor.name, km }] : [];
    })
    .sort((a, b) => b.km - a.km);
}
