import { distance } from "@turf/turf";
import Flatbush from "flatbush";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import type { Country } from "@/geodata/model/country";
import { around, type Box, between, nearestFraction } from "./line";

/** Properties of a country polygon; null for a territory that is no country's. */
export interface CountryProperties {
  readonly country: Country | null;
  readonly name: string;
}

/** Country polygons prepared for many questions. */
export interface CountryIndex {
  /** The country at a position (lon, lat; EPSG:4326); null outside of every country. */
  readonly countryAt: (position: Position) => Country | null;
  /** Distance (km) of a position (lon, lat) from the nearest outline; infinite when that is more than `withinKm`. */
  readonly outlineDistance: (position: Position, withinKm: number) => number;
  /** Whether an outline may pass through a box. */
  readonly outlineIn: (box: Box) => boolean;
  /** Where a leg from a to b meets an outline: fractions of the leg, 0 to 1, in order. Straight in lon, lat. */
  readonly meetings: (a: Position, b: Position) => number[];
}

/** Fraction of ab at which it meets cd, both straight in lon, lat; undefined where they do not meet or are parallel. */
function meeting(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): number | undefined {
  const cross = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (cross === 0) return undefined;
  const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / cross;
  const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? t : undefined;
}

// Degrees.
const CELL = 0.25;

/** Puts every edge of the polygons into a spatial index, once. */
export function prepareCountries({ features }: FeatureCollection<Polygon | MultiPolygon, CountryProperties>): CountryIndex {
  const rings = features.flatMap((feature: Feature<Polygon | MultiPolygon, CountryProperties>, owner) =>
    (feature.geometry.type === "Polygon" ? [feature.geometry.coordinates] : feature.geometry.coordinates).flat().map((ring) => ({ owner, ring })),
  );
  const count = rings.reduce((sum, { ring }) => sum + ring.length - 1, 0);
  const edges = new Float64Array(count * 4);
  const owners = new Uint16Array(count);
  const tree = new Flatbush(count);
  let easternmost = -180;
  let e = 0;
  for (const { owner, ring } of rings) {
    for (let i = 1; i < ring.length; i++, e++) {
      const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]];
      edges.set([ax, ay, bx, by], e * 4);
      owners[e] = owner;
      tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
      easternmost = Math.max(easternmost, ax, bx);
    }
  }
  tree.finish();
  const edge = (i: number) => [edges[i * 4] ?? 0, edges[i * 4 + 1] ?? 0, edges[i * 4 + 2] ?? 0, edges[i * 4 + 3] ?? 0] as const;

  // Even–odd rule: a polygon holds the point when a ray to the east meets its outline an odd number of times.
  const byRay = (x: number, y: number): Country | null => {
    const odd = new Set<number>();
    for (const i of tree.search(x, y, easternmost, y)) {
      const [ax, ay, bx, by] = edge(i);
      if (ay > y === by > y || x >= ((bx - ax) * (y - ay)) / (by - ay) + ax) continue;
      const owner = owners[i] ?? 0;
      if (!odd.delete(owner)) odd.add(owner);
    }
    const [owner] = odd;
    return owner === undefined ? null : (features[owner]?.properties.country ?? null);
  };
  // In a cell without an outline the country is the same everywhere: it is asked once.
  const cells = new Map<string, Country | null | undefined>();

  return {
    countryAt([x = 0, y = 0]) {
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      const cell = `${column},${row}`;
      if (!cells.has(cell)) {
        const quiet = !tree.search(column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL).length;
        cells.set(cell, quiet ? byRay((column + 0.5) * CELL, (row + 0.5) * CELL) : undefined);
      }
      const known = cells.get(cell);
      return known === undefined ? byRay(x, y) : known;
    },
    outlineDistance(position, withinKm) {
      let nearest = Number.POSITIVE_INFINITY;
      for (const i of tree.search(...around(position, withinKm))) {
        const [ax, ay, bx, by] = edge(i);
        const [a, b] = [
          [ax, ay],
          [bx, by],
        ];
        nearest = Math.min(nearest, distance(position, between(a, b, nearestFraction(position, a, b))));
      }
      return nearest <= withinKm ? nearest : Number.POSITIVE_INFINITY;
    },
    outlineIn: (box) => tree.search(...box).length > 0,
    meetings([ax = 0, ay = 0], [bx = 0, by = 0]) {
      const found = tree.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
      return found.flatMap((i) => meeting(ax, ay, bx, by, ...edge(i)) ?? []).sort((a, b) => a - b);
    },
  };
}
