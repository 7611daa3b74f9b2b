import { distance } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type HeightGrid, heightAt } from "@/geodata/analysis/height-grid";
import { leastCostPath, type PathCost } from "@/geodata/analysis/least-cost";

const COST: PathCost = { gradient: 0.05, turnKm: 0.01, aboveFloorM: 500, floorReachKm: 1.5, stepKm: 0.5, marginKm: 10 };

/** A grid of half a degree each way from 70° E, 40° N, whose heights a function of lon, lat gives. */
function terrain(height: (lon: number, lat: number) => number): HeightGrid {
  const [west, south, cellsPerDegree, size] = [70, 40, 240, 121];
  const heights = Array.from({ length: size * size }, (_, i) => height(west + (i % size) / cellsPerDegree, south + Math.floor(i / size) / cellsPerDegree));
  return { west, south, cellsPerDegree, columns: size, rows: size, heights };
}

const [from, to]: [Position, Position] = [
  [70.1, 40.1],
  [70.4, 40.1],
];
const lengthOf = (path: readonly Position[]) => path.slice(1).reduce((sum, p, i) => sum + distance(path[i] ?? p, p), 0);

describe("heights between the cells of a grid", () => {
  test("are exact on a slope, and undefined outside", () => {
    const grid = terrain((lon, lat) => 1000 * (lon - 70) + 500 * (lat - 40));
    fc.assert(
      fc.property(fc.double({ min: 70, max: 70.499, noNaN: true }), fc.double({ min: 40, max: 40.499, noNaN: true }), (lon, lat) => {
        expect(heightAt(grid, [lon, lat])).toBeCloseTo(1000 * (lon - 70) + 500 * (lat - 40), 6);
      }),
    );
    expect(heightAt(grid, [69.9, 40.1])).toBeUndefined();
    expect(heightAt(grid, [70.1, 40.6])).toBeUndefined();
  });
});

describe("a path of least cost", () => {
  test("is straight on level ground", () => {
    const path = leastCostPath(
      terrain(() => 500),
      from,
      to,
      COST,
    );
    expect(path?.[0]).toEqual(from);
    expect(path?.at(-1)).toEqual(to);
    expect(lengthOf(path ?? [])).toBeLessThan(distance(from, to) * 1.02);
  });

  test("follows a valley that bends, rather than climb the mountain in between", () => {
    // The floor of the valley runs along a half sine, 11 km north of the straight way at its middle.
    const floor = (lon: number) => 40.1 + 0.1 * Math.sin((Math.PI * (lon - 70.1)) / 0.3);
    const grid = terrain((lon, lat) => 1000 + 40_000 * Math.abs(lat - floor(Math.min(70.4, Math.max(70.1, lon)))));
    const path = leastCostPath(grid, from, to, COST) ?? [];
    for (const [lon = 0, lat = 0] of path) expect(Math.abs(lat - floor(lon)) * 111).toBeLessThan(1.5);
  });

  test("crosses a ridge at its pass", () => {
    const grid = terrain((lon, lat) => 1000 + Math.max(0, 2000 - 60_000 * Math.abs(lon - 70.25)) * Math.min(1, 20 * Math.abs(lat - 40.18)));
    const path = leastCostPath(grid, from, to, COST) ?? [];
    const top = path.reduce((best, p) => (Math.abs((p[0] ?? 0) - 70.25) < Math.abs((best[0] ?? 0) - 70.25) ? p : best));
    expect(Math.abs((top[1] ?? 0) - 40.18) * 111).toBeLessThan(1.5);
  });

  test("keeps to where it is allowed, and is none where that is closed off", () => {
    const level = terrain(() => 500);
    const round = leastCostPath(level, from, to, COST, ([lon = 0, lat = 0]) => Math.abs(lon - 70.25) > 0.02 || lat > 40.15) ?? [];
    for (const [lon = 0, lat = 0] of round) if (Math.abs(lon - 70.25) <= 0.02) expect(lat).toBeGreaterThan(40.15);
    expect(round.length).toBeGreaterThan(0);
    expect(leastCostPath(level, from, to, COST, ([lon = 0]) => Math.abs(lon - 70.25) > 0.02)).toBeUndefined();
  });

  test("costs no more back than forth: both have about the same length on any hills", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 60, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }), (waves, high) => {
        const grid = terrain((lon, lat) => high * (2 + Math.sin(waves * lon) + Math.cos(waves * lat)));
        const [forth, back] = [leastCostPath(grid, from, to, COST), leastCostPath(grid, to, from, COST)];
        expect(lengthOf(forth ?? []) / lengthOf(back ?? [])).toBeCloseTo(1, 0);
      }),
      { numRuns: 10 },
    );
  });
});
