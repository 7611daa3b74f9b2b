import { booleanPointInPolygon, destination, distance, length, lineIntersect, lineString, multiLineString, polygon, polygonToLine } from "@turf/turf";
import fc from "fast-check";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { alignments } from "@/geodata/analysis/alignment";
import { type CountryIndex, type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { between, partsOf, widened } from "@/geodata/analysis/line";
import { stretches } from "@/geodata/analysis/stretches";
import { readDataset } from "@/geodata/dataset";
import type { Country } from "@/geodata/model/country";
import { collection, line, real } from "./real-countries";

type Countries = FeatureCollection<Polygon | MultiPolygon, CountryProperties>;

const coordinate = (min: number, max: number) => fc.integer({ min: min * 1e5, max: max * 1e5 }).map((n) => n / 1e5);
const position = fc.tuple(coordinate(70, 76), coordinate(38, 44)).map(([x, y]): Position => [x, y]);

/** Rings about [73, 41] that do not cross themselves: corners in the order of their bearing. */
const ring = fc.array(coordinate(0.5, 2.5), { minLength: 3, maxLength: 24 }).map((radii) => {
  const corners = radii.map((radius, i): Position => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [73 + radius * Math.cos(angle), 41 + radius * Math.sin(angle)];
  });
  return [...corners, corners[0] ?? []];
});
const country = (code: Country, coordinates: Position[][]): Feature<Polygon, CountryProperties> => polygon(coordinates, { country: code, name: code });
/** A land with a country in its midst, whose outlines are one: no position on the way is in neither. */
const around = [
  [60, 30],
  [86, 30],
  [86, 52],
  [60, 52],
  [60, 30],
];
const inTheMidst = (inner: Position[]): Countries => ({ type: "FeatureCollection", features: [country("UZ", [around, inner]), country("KG", [inner])] });

/** Where legs a–b meet outlines by Turf, as fractions of their way, each once. */
function fractions(a: Position, b: Position, hits: readonly Position[]): number[] {
  const along = hits.map((hit) => Math.hypot((hit[0] ?? 0) - (a[0] ?? 0), (hit[1] ?? 0) - (a[1] ?? 0)));
  const whole = Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0));
  return along.map((part) => part / whole).sort((one, other) => one - other);
}

const distinct = (sorted: readonly number[]) => sorted.filter((n, i) => i === 0 || n - (sorted[i - 1] ?? 0) > 1e-7);

/** The countries along a line and the km in each, by Turf's crossings with the outlines and its points in polygons. */
function byTurf(vertices: readonly Position[], { features }: Countries): { country: Country | null; km: number }[] {
  const [lons, lats] = [vertices.map(([lon = 0]) => lon), vertices.map(([, lat = 0]) => lat)];
  const [west, south, east, north] = widened([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], 1);
  // Only edges that may be met, for Turf looks at all that it is given.
  const edges = features.flatMap((feature) =>
    (feature.geometry.type === "Polygon" ? [feature.geometry.coordinates] : feature.geometry.coordinates).flat().flatMap((outline) =>
      outline.slice(1).flatMap((b, i) => {
        const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [outline[i] ?? [], b];
        const apart = Math.max(ax, bx) < west || Math.min(ax, bx) > east || Math.max(ay, by) < south || Math.min(ay, by) > north;
        return apart ? [] : [[outline[i] ?? [], b]];
      }),
    ),
  );
  const countryAt = (at: Position) => features.find((feature) => booleanPointInPolygon(at, feature))?.properties.country ?? null;
  const found: { country: Country | null; km: number }[] = [];
  for (const [i, b] of vertices.slice(1).entries()) {
    const a = vertices[i] ?? b;
    const km = distance(a, b);
    const near = edges.filter(
      ([[cx = 0, cy = 0] = [], [dx = 0, dy = 0] = []]) =>
        Math.max(cx, dx) >= Math.min(a[0] ?? 0, b[0] ?? 0) &&
        Math.min(cx, dx) <= Math.max(a[0] ?? 0, b[0] ?? 0) &&
        Math.max(cy, dy) >= Math.min(a[1] ?? 0, b[1] ?? 0) &&
        Math.min(cy, dy) <= Math.max(a[1] ?? 0, b[1] ?? 0),
    );
    const hits = near.flatMap((edge) => lineIntersect(lineString([a, b]), lineString(edge)).features.map((f) => f.geometry.coordinates));
    const cuts = distinct([0, ...fractions(a, b, hits), 1]);
    // Where no outline is met the country is that of the leg before.
    for (const [j, to] of cuts.slice(1).entries()) {
      const from = cuts[j] ?? 0;
      const last = found.at(-1);
      const here = near.length || !last ? countryAt(between(a, b, (from + to) / 2)) : last.country;
      if (last && last.country === here) last.km += km * (to - from);
      else found.push({ country: here, km: km * (to - from) });
    }
  }
  return found;
}

const ours = (vertices: Position[], countries: CountryIndex) =>
  stretches(line(...vertices), countries, 1).map(({ country: code, fromKm, toKm }) => ({ country: code, km: toKm - fromKm }));

/** The same countries in the same order, each with the same km within a metre; slivers of less than that may be missing. */
function expectSame(one: readonly { country: Country | null; km: number }[], other: readonly { country: Country | null; km: number }[]) {
  const long = (all: typeof one) => all.filter(({ km }) => km > 0.001);
  expect(long(one).map((s) => s.country)).toEqual(long(other).map((s) => s.country));
  for (const [i, { km }] of long(one).entries()) expect(Math.abs(km - (long(other)[i]?.km ?? 0))).toBeLessThan(0.001);
}

describe("by Turf's own geometry", () => {
  test("a leg meets a polygon's outline at the same places", () => {
    fc.assert(
      fc.property(ring, position, position, (outline, a, b) => {
        fc.pre(distance(a, b) > 1);
        const hits = lineIntersect(lineString([a, b]), polygonToLine(polygon([outline]))).features.map((f) => f.geometry.coordinates);
        const [turf, here] = [distinct(fractions(a, b, hits)), distinct(prepareCountries(inTheMidst(outline)).meetings(a, b))];
        expect(here.length).toBe(turf.length);
        for (const [i, fraction] of here.entries()) expect(fraction).toBeCloseTo(turf[i] ?? Number.NaN, 6);
      }),
      { numRuns: 300 },
    );
  });

  test("a position is in the same country", () => {
    fc.assert(
      fc.property(ring, position, (outline, at) => {
        expect(prepareCountries(inTheMidst(outline)).countryAt(at)).toBe(booleanPointInPolygon(at, polygon([outline])) ? "KG" : "UZ");
      }),
      { numRuns: 500 },
    );
    expect(real.countryAt([0, 0])).toBeNull();
  });

  test("a line has the same countries in the same order, each with the same length", () => {
    fc.assert(
      fc.property(ring, fc.array(position, { minLength: 2, maxLength: 8 }), (outline, vertices) => {
        fc.pre(vertices.every((b, i) => i === 0 || distance(vertices[i - 1] ?? [], b) > 1));
        expectSame(ours(vertices, prepareCountries(inTheMidst(outline))), byTurf(vertices, inTheMidst(outline)));
      }),
      { numRuns: 200 },
    );
  });

  test("an outline is as far off as its nearest edge, and infinitely far beyond the limit", () => {
    const square = inTheMidst([
      [72, 40],
      [74, 40],
      [74, 42],
      [72, 42],
      [72, 40],
    ]);
    const { outlineDistance } = prepareCountries(square);
    fc.assert(
      fc.property(coordinate(40.5, 41.5), coordinate(0.1, 20), (lat, km) => {
        const at = destination([74, lat], km, 90).geometry.coordinates;
        const off = outlineDistance(at, 30);
        expect(Math.abs(off - km)).toBeLessThan(0.02 * km);
        expect(outlineDistance(at, off + 1e-6)).toBe(off);
        expect(outlineDistance(at, off - 1e-6)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});

const { dataset } = readDataset();
const corridors = dataset.projects.flatMap((files) => alignments(files).map(({ line: along }, i) => ({ name: `${files.project.id}, alignment ${i}`, along })));

describe.each(corridors)("$name, by Turf's own geometry", ({ along }) => {
  test("is as long, and has the same countries in the same order, each with the same length", () => {
    const parts = partsOf(along);
    const found = stretches(along, real, 1);
    expect(found.at(-1)?.toKm).toBeCloseTo(length(multiLineString(parts)), 6);
    for (const part of parts) expectSame(ours(part, real), byTurf(part, collection));
  });
});
