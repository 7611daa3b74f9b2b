import { describe, expect, test } from "vitest";
import { apart, roundStep } from "@/app/_features/strip/layout";
import { prepareCountries } from "@/geodata/analysis/countries";
import { strips } from "@/geodata/analysis/strip";
import type { Dataset } from "@/geodata/dataset";

describe("labels", () => {
  test("that would lie on each other are moved apart, in their order", () => {
    expect(apart([10, 12, 14, 90], 10, 100)).toEqual([10, 20, 30, 90]);
  });
  test("stay within the bottom", () => {
    expect(apart([80, 95, 99], 10, 100)).toEqual([80, 90, 100]);
  });
});

test.each([
  [650, 7, 100],
  [3087, 7, 500],
  [58, 7, 10],
  [2, 4, 0.5],
])("%d km in about %d parts have marks every %d km", (length, parts, step) => {
  expect(roundStep(length, parts)).toBe(step);
});

describe("the strip of a project", () => {
  const segment = (id: string, controlPoints: string[], coordinates: number[][], branch?: true) => ({
    of: { id, names: { en: id }, branch },
    feature: { type: "Feature", properties: { segment: id, controlPoints }, geometry: { type: "LineString", coordinates } },
  });
  const all = [
    segment(
      "south",
      ["a", "b"],
      [
        [75, 40],
        [75, 40.5],
        [75, 41],
      ],
    ),
    segment(
      "north",
      ["b", "c"],
      [
        [75, 41],
        [75, 42],
      ],
    ),
    segment(
      "spur",
      ["b"],
      [
        [75, 41],
        [76, 41],
      ],
      true,
    ),
  ];
  const point = (id: string, position: number[], elevationM?: number) => ({ id, names: { en: id.toUpperCase() }, kind: "town", position, elevationM });
  const files = { project: { segments: all.map((s) => s.of) }, route: { features: all.map((s) => s.feature) } } as unknown as Dataset["projects"][number];
  const box = [
    [
      [70, 38],
      [80, 38],
      [80, 44],
      [70, 44],
      [70, 38],
    ],
  ];
  const context = {
    countries: prepareCountries({
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: { country: "KG", name: "" }, geometry: { type: "Polygon", coordinates: box } }],
    }),
    places: [point("a", [75, 40], 1000), point("b", [75, 41]), point("c", [75, 42], 3000)],
    crossings: [],
  } as unknown as Parameters<typeof strips>[1];
  const [main, branch] = strips(files, context);

  test("has its control points once, at their chainage, with the elevation that is known", () => {
    expect(main?.points.map((p) => [p.id, Math.round(p.chainageKm), p.elevationM])).toEqual([
      ["a", 0, 1000],
      ["b", 111, null],
      ["c", 222, 3000],
    ]);
  });
  test("has its segments end to end", () => {
    expect(main?.segments.map((s) => [s.id, Math.round(s.fromKm), Math.round(s.toKm)])).toEqual([
      ["south", 0, 111],
      ["north", 111, 222],
    ]);
  });
  test("keeps a branch apart, with a chainage of its own", () => {
    expect(branch?.segments.map((s) => [s.id, s.fromKm])).toEqual([["spur", 0]]);
    expect(branch?.points.map((p) => [p.id, p.chainageKm])).toEqual([["b", 0]]);
  });
  test("has heights of a grid where the line runs now, not where it ran before, and names the grid", () => {
    const grid = { source: "grid", resolutionM: 460, accuracyM: 90 };
    const samples: [number, number, number][] = [
      [75, 40.5, 1500],
      [75, 41.5, 2500],
      [75.5, 41.5, 4000],
    ];
    const [sampled] = strips({ ...files, heights: { grids: [{ ...grid, samples }] } }, context);
    expect(sampled?.heights?.grids).toEqual([grid]);
    expect(sampled?.heights?.points.map((p) => [Math.round(p.chainageKm), p.elevationM])).toEqual([
      [56, 1500],
      [167, 2500],
    ]);
    expect(main?.heights).toBeNull();
  });
  test("has the stated accuracy stretch by stretch, from end to end", () => {
    const whole = { ...files.project, segments: [{ id: "whole", names: { en: "whole" } }] };
    const joined = files.route.features.flatMap((f) => (f.geometry.type === "LineString" && f.properties.segment !== "spur" ? f.geometry.coordinates : []));
    const one = {
      ...files.route.features[0],
      properties: { ...files.route.features[0]?.properties, segment: "whole", controlPoints: ["a", "b", "c"], positionalAccuracyM: 2000 },
    };
    const route = (accuracyByStretch?: object[]) =>
      ({
        ...files.route,
        features: [{ ...one, properties: { ...one.properties, accuracyByStretch }, geometry: { type: "LineString", coordinates: joined } }],
      }) as typeof files.route;
    const stated = (given?: object[]) =>
      strips({ project: whole, route: route(given) }, context)[0]?.accuracy.map((s) => [Math.round(s.fromKm), Math.round(s.toKm), s.positionalAccuracyM]);
    expect(stated()).toEqual([[0, 222, 2000]]);
    expect(stated([{ to: "b", positionalAccuracyM: 500 }, { positionalAccuracyM: 3000 }])).toEqual([
      [0, 111, 500],
      [111, 222, 3000],
    ]);
  });
});
