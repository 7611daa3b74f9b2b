import { describe, expect, test } from "vitest";
import type { Strip } from "@/geodata/analysis/strip";
import type { Dataset } from "@/geodata/dataset";
import type { Place } from "@/geodata/model/place";
import { accuracyRows, checkAccuracy } from "@/geodata/rules/accuracy";

const KM_PER_DEGREE = 111.195;

/** A dataset with one road along the equator, 100 km long, through places at distances (km), with a vertex at each and at others. */
function road(placesKm: readonly number[], shapeKm: readonly number[], statedM: number): { dataset: Dataset; strip: Strip } {
  const at = (km: number): [number, number] => [km / KM_PER_DEGREE, 0];
  const places = placesKm.map(
    (km): Place => ({
      id: `place-${km}`,
      names: { en: `Place ${km}` },
      variants: [],
      kind: "village",
      country: "KG",
      position: at(km),
      positionalAccuracyM: 500,
      citations: [{ source: "book", locator: "p. 1", read: "full-text" }],
    }),
  );
  const coordinates = [...new Set([0, ...placesKm, ...shapeKm, 100])].sort((a, b) => a - b).map(at);
  const geometry = { type: "LineString" as const, coordinates };
  const properties = {
    segment: "whole",
    controlPoints: places.map((p) => p.id),
    method: "Drawn.",
    sources: ["book"],
    positionalAccuracyM: statedM,
    digitisedAt: "2026",
  };
  const project = {
    id: "road",
    layer: "highways" as const,
    origin: "atlas" as const,
    names: { en: "Road" },
    variants: [],
    summary: "A road.",
    translations: {},
    context: false,
    related: [],
    segments: [{ id: "whole", names: { en: "Whole" } }],
    statements: [],
  };
  const route = { type: "FeatureCollection" as const, features: [{ type: "Feature" as const, properties, geometry }] };
  const points = places.map((p, i) => ({ id: p.id, names: p.names, kind: p.kind, chainageKm: placesKm[i] ?? 0, elevationM: null }));
  return {
    dataset: { projects: [{ project, route }], sources: [], places, crossings: [], version: "0" },
    strip: {
      line: geometry,
      lengthKm: 100,
      segments: [{ id: "whole", fromKm: 0, toKm: 100 }],
      stretches: [],
      crossings: [],
      points,
      accuracy: [],
      heights: null,
    },
  };
}

const rowOf = (...given: Parameters<typeof road>) => {
  const { dataset, strip } = road(...given);
  const [row] = accuracyRows(dataset, () => [strip]);
  if (!row) throw new Error("no row");
  return row;
};

const every = (km: number) => Array.from({ length: 100 / km + 1 }, (_, i) => i * km);

describe("the accuracy that control points bear out", () => {
  test("is finer the closer they stand, and never finer than their own", () => {
    const [ends, sparse, close] = [rowOf([0, 100], [], 1000), rowOf([0, 50, 100], [], 1000), rowOf(every(10), [], 1000)];
    expect(ends.derivedKm).toBeGreaterThan(sparse.derivedKm);
    expect(sparse.derivedKm).toBeGreaterThan(close.derivedKm);
    expect(close.derivedKm).toBeGreaterThanOrEqual(0.5);
  });

  test("is finer where shape points lead the line from one to the next, but less so than by control points", () => {
    const [bare, shaped] = [rowOf([0, 100], [], 1000), rowOf([0, 100], every(2), 1000)];
    expect(shaped.derivedKm).toBeLessThan(bare.derivedKm);
    expect(shaped.derivedKm).toBeGreaterThan(rowOf(every(10), every(2), 1000).derivedKm);
  });

  test("is by stretch: a gap that is wide is less exact than one that is narrow", () => {
    const { stretches } = rowOf([0, 10, 100], [], 1000);
    expect(stretches.map((s) => Math.round(s.toKm))).toEqual([10, 100]);
    expect(stretches[1]?.withinKm).toBeGreaterThan(stretches[0]?.withinKm ?? 0);
  });

  test("is worse beyond the last control point than between two", () => {
    expect(rowOf([0, 50], [], 1000).stretches[1]?.withinKm).toBeGreaterThan(rowOf([0, 50, 100], [], 1000).stretches[1]?.withinKm ?? 0);
  });

  test("is what was measured against an independent line, as long as it is that line", () => {
    const given = (lengthKm: number) => {
      const { dataset, strip } = road([0, 100], [], 1200);
      const [files] = dataset.projects;
      const [feature] = files?.route.features ?? [];
      if (!files || !feature) throw new Error("no road");
      const measured = { ...feature, properties: { ...feature.properties, measured: { withinM: 1000, lengthKm } } };
      return accuracyRows({ ...dataset, projects: [{ ...files, route: { ...files.route, features: [measured] } }] }, () => [strip]);
    };
    expect(given(100)[0]?.derivedKm).toBeCloseTo(1.1, 1);
    expect(checkAccuracy(given(100))).toEqual([]);
    expect(checkAccuracy(given(90))[0]?.path).toContain("measured");
  });

  test("may not be stated finer", () => {
    expect(checkAccuracy([rowOf([0, 100], [], 1000)])[0]).toMatchObject({
      file: "geodata/projects/road/route.geojson",
      path: expect.stringContaining("whole"),
    });
    expect(checkAccuracy([rowOf([0, 100], [], 60_000)])).toEqual([]);
  });
});
