import { length, lineString } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { prepareCountries } from "@/geodata/analysis/countries";
import type { Line } from "@/geodata/analysis/line";
import { climb, profileOf, thinned } from "@/geodata/analysis/profile";
import { asGeoJson, reportOn } from "@/geodata/analysis/report";
import { prepareCorridors, shared } from "@/geodata/analysis/sharing";
import type { Country } from "@/geodata/model/country";
import type { Place } from "@/geodata/model/place";

const line = (...coordinates: Position[]): Line => ({ type: "LineString", coordinates });

const between = (country: Country, west: number, east: number) => ({
  type: "Feature" as const,
  properties: { country, name: country },
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [west, 38],
        [east, 38],
        [east, 42],
        [west, 42],
        [west, 38],
      ],
    ],
  },
});
const neighbours = prepareCountries({ type: "FeatureCollection", features: [between("KG", 70, 75), between("CN", 75, 80)] });

describe("a profile", () => {
  const hill = profileOf(line([75, 40, 1000], [75, 40.1, 1500], [75, 40.2], [75, 40.3, 1200], [75, 40.4, 1300]));
  test("has the elevations that the line brings, with their chainage", () => {
    expect(hill.map((p) => p.elevationM)).toEqual([1000, 1500, 1200, 1300]);
    expect(hill[2]?.chainageKm).toBeCloseTo(0.3 * 111.195, 1);
    expect(profileOf(line([75, 40], [75, 41]))).toEqual([]);
  });
  test("climbs what it climbs", () => {
    expect(climb(hill)).toMatchObject({ ascentM: 600, descentM: 300, highest: { elevationM: 1500 }, lowest: { elevationM: 1000, chainageKm: 0 } });
    expect(climb(hill.slice(0, 1))).toBeUndefined();
  });
  test("of which the noise of a receiver climbs nothing", () => {
    const flat = Array.from({ length: 2000 }, (_, i) => ({ chainageKm: i / 50, elevationM: 2000 + ((i * 7919) % 61) / 10 - 3 }));
    expect(climb(flat)).toMatchObject({ ascentM: 0, descentM: 0 });
    const slope = flat.map(({ chainageKm, elevationM }, i) => ({ chainageKm, elevationM: elevationM + i / 2 }));
    expect(climb(slope)?.ascentM).toBeGreaterThan(990);
    expect(climb(slope)?.ascentM).toBeLessThan(1010);
    expect(climb(slope)?.descentM).toBe(0);
  });
  test("thinned keeps its ends, its summit and its valley", () => {
    const long = Array.from({ length: 10_000 }, (_, i) => ({ chainageKm: i, elevationM: i === 4321 ? 9000 : i === 777 ? -50 : 100 + (i % 7) }));
    const short = thinned(long, 200);
    expect(short.length).toBeLessThanOrEqual(200);
    expect(short).toContain(long[4321]);
    expect(short).toContain(long[777]);
    expect([short[0], short.at(-1)]).toEqual([long[0], long.at(-1)]);
    expect(thinned(long.slice(0, 20), 200)).toHaveLength(20);
  });
});

describe("km shared with corridors", () => {
  const road = { project: "road", name: "Road", line: line([75, 40], [76, 40]) };
  const far = { project: "far", name: "Far", line: line([75, 45], [76, 45]) };
  test("count where the line is near enough, and only there", () => {
    // Along the road for half a degree, 2 km beside it, then away to the north.
    const [found, ...others] = shared(line([75, 40.018], [75.5, 40.018], [75.5, 41]), prepareCorridors([far, road]), 5);
    expect(others).toEqual([]);
    const along = length(
      lineString([
        [75, 40.018],
        [75.5, 40.018],
      ]),
    );
    // On the way north it is within 5 km for 3 km more.
    expect(found?.km).toBeGreaterThan(along + 1.5);
    expect(found?.km).toBeLessThan(along + 4.5);
  });
  test("are the whole length for the corridor itself", () => {
    expect(shared(road.line, prepareCorridors([road]), 1)[0]?.km).toBeCloseTo(
      length(
        lineString([
          [75, 40],
          [76, 40],
        ]),
      ),
      6,
    );
  });
  test("are none without corridors", () => {
    expect(shared(road.line, prepareCorridors([]), 5)).toEqual([]);
  });
});

describe("a report", () => {
  const surroundings = {
    countries: neighbours,
    crossings: [],
    places: [
      { id: "at-bashy", names: { en: "At-Bashy" }, kind: "town", position: [75.8, 41.17], elevationM: 2100 },
      { id: "naryn", names: { en: "Naryn" }, kind: "town", position: [76, 41.43], elevationM: 2000 },
    ] as unknown as Place[],
    corridors: prepareCorridors([]),
  };
  const given = line([76, 41.43], [75.8, 41.17], [74, 41]);
  const report = reportOn("Mine", given, surroundings);

  test("takes the elevations of the places passed where the line has none", () => {
    expect(report.passes.map((p) => p.id)).toEqual(["naryn", "at-bashy"]);
    expect(report.profile.map((p) => p.elevationM)).toEqual([2000, 2100]);
    expect(report.climb?.ascentM).toBe(100);
  });
  test("is GeoJSON of the line and its crossings", () => {
    const { features } = asGeoJson(given, report);
    expect(features.map((f) => f.geometry.type)).toEqual(["LineString", "Point"]);
    expect(features[0]?.properties).toMatchObject({ name: "Mine", vertices: 3, lengthKm: report.lengthKm });
    expect(features[1]?.properties).toMatchObject({ from: "CN", to: "KG" });
  });
});

test("a line of 100,000 vertices is analysed whole", () => {
  const many = Array.from({ length: 100_000 }, (_, i): Position => [70 + i / 50_000, 40 + Math.sin(i / 1000) / 10]);
  const { lengthKm, vertices } = reportOn(null, line(...many), { countries: neighbours, crossings: [], places: [], corridors: prepareCorridors([]) });
  expect(vertices).toBe(100_000);
  expect(lengthKm).toBeCloseTo(length(lineString(many)), 6);
});
