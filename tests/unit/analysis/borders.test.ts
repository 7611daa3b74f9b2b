import { booleanPointInPolygon, distance, polygon } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { positionAt } from "@/geodata/analysis/chainage";
import { analyse } from "@/geodata/analysis/corridor";
import { prepareCountries } from "@/geodata/analysis/countries";
import { between } from "@/geodata/analysis/line";
import { readDataset } from "@/geodata/dataset";
import type { Country } from "@/geodata/model/country";
import { analysed, commonBorder, crossed, line, real, rings } from "./real-countries";

// The position is in the middle of each.
describe.each([
  ["Sokh", "UZ", [71.13, 39.98]],
  ["Shohimardon", "UZ", [71.783, 39.9723]],
  ["Vorukh", "TJ", [70.6268, 39.829]],
] as const)("%s, exclave of %s within Kyrgyzstan", (_, country, [lon, lat]) => {
  const ring = rings(country).find((r) => booleanPointInPolygon([lon, lat], polygon([r]))) ?? [];
  const lons = ring.map(([x = 0]) => x);
  const [west, east] = [Math.min(...lons) - 0.15, Math.max(...lons) + 0.15];
  const [inwards, outwards] = [`KG→${country}`, `${country}→KG`];

  test("is an outline of its own", () => {
    expect(ring.length).toBeGreaterThan(10);
    expect(east - west).toBeLessThan(0.7);
    expect(real.countryAt([lon, lat])).toBe(country);
  });
  test.each([
    ["from west to east", line([west, lat], [east, lat])],
    ["from east to west", line([east, lat], [west, lat])],
    ["to its middle and back", line([west, lat], [lon, lat], [west, lat + 0.01])],
  ])("is crossed in and out %s, where its outline is", (__, over) => {
    expect(crossed(over)).toEqual([inwards, outwards]);
    for (const { position } of analysed(over).crossings) expect(real.outlineDistance(position, 1)).toBeLessThan(0.001);
  });
  test("is crossed once by a line that ends within, more than the minimum stay from where it comes in", () => {
    const leg: [Position, Position] = [
      [west, lat],
      [east, lat],
    ];
    const [enters = 0, leaves = 0] = [real.meetings(...leg).at(0), real.meetings(...leg).at(-1)];
    expect(crossed(line(leg[0], between(...leg, enters + 0.8 * (leaves - enters))))).toEqual([inwards]);
  });
  test("is not entered by a line exactly on its outline: all of it, or half of it and back", () => {
    const half = ring.slice(0, Math.ceil(ring.length / 2));
    expect(crossed(line(...ring))).toEqual([]);
    expect(crossed(line(...half, ...half.toReversed()))).toEqual([]);
  });
  test("is not entered by one that touches its outline at a vertex and turns away", () => {
    const [x = 0, y = 0] = ring.reduce((a, b) => ((b[1] ?? 0) > (a[1] ?? 0) ? b : a));
    expect(crossed(line([x - 0.03, y + 0.01], [x, y], [x + 0.03, y + 0.01]))).toEqual([]);
  });
  test("is not entered by one that passes a hundred metres within its outline for a while", () => {
    const [x = 0, y = 0] = ring.reduce((a, b) => ((b[1] ?? 0) > (a[1] ?? 0) ? b : a));
    expect(crossed(line([x - 0.03, y + 0.01], [x, y - 0.001], [x + 0.03, y + 0.01]))).toEqual([]);
  });
});

test("an exclave of four square kilometres is crossed in and out, one of four hectares is not", () => {
  const [lon, lat] = [72.765, 40.665];
  const crossed = (half: number) => {
    const square = [
      [lon - half * 1.2, lat - half],
      [lon + half * 1.2, lat - half],
      [lon + half * 1.2, lat + half],
      [lon - half * 1.2, lat + half],
      [lon - half * 1.2, lat - half],
    ];
    const around = [
      [71, 40],
      [74, 40],
      [74, 42],
      [71, 42],
      [71, 40],
    ];
    const feature = (country: Country, coordinates: Position[][]) => ({
      type: "Feature" as const,
      properties: { country, name: country },
      geometry: { type: "Polygon" as const, coordinates },
    });
    const countries = prepareCountries({ type: "FeatureCollection", features: [feature("UZ", [around, square]), feature("KG", [square])] });
    expect(countries.countryAt([lon, lat])).toBe("KG");
    return analyse(line([72.4, lat], [73.2, lat]), { countries, crossings: [] }).crossings.map((c) => `${c.from}→${c.to}`);
  };
  expect(crossed(0.01)).toEqual(["UZ→KG", "KG→UZ"]);
  expect(crossed(0.001)).toEqual([]);
});

/** A place some 40 km off in a country, from which a straight leg to a place on its outline meets no outline before it. */
function approach(country: Country, [x = 0, y = 0]: Position): Position {
  const ways = Array.from({ length: 64 }, (_, i): Position => [x + 0.4 * Math.cos((i * Math.PI) / 32), y + 0.4 * Math.sin((i * Math.PI) / 32)]);
  const way = ways.find((from) => real.countryAt(from) === country && real.meetings(from, [x, y]).every((t) => t > 0.999) && real.outlineDistance(from, 5) > 5);
  return way ?? [];
}

// Twenty vertices of each common outline about a place.
describe.each([
  ["KG", "CN", "the Tian Shan", [75.8, 40.5]],
  ["KZ", "CN", "the Ili valley", [80.4, 44.1]],
  ["TJ", "AF", "the gorge of the Panj", [71.5, 37.3]],
  ["UZ", "KG", "the Ferghana valley", [72.5, 40.6]],
  ["UZ", "KZ", "the Kyzyl Kum", [62.5, 43.4]],
] as const)("the border of %s and %s in %s", (one, other, _, about) => {
  const whole = commonBorder(one, other);
  const off = whole.map((position) => distance(position, [...about]));
  const nearest = off.indexOf(Math.min(...off));
  const border = whole.slice(Math.max(0, nearest - 10), nearest + 10);
  const [first = [], last = []] = [border[0], border.at(-1)];
  const middles = border.flatMap((b, i) => [...(i ? [between(border[i - 1] ?? b, b, 0.5)] : []), b]);

  test.each([
    ["on all of it", line(...whole)],
    ["on a stretch of it and back", line(...border, ...border.toReversed())],
    ["on it with a vertex in the middle of each leg", line(...middles)],
    ["along it, fifty metres now to this side, now to that", line(...border.map(([x = 0, y = 0], i) => [x, y + (i % 2 ? 0.0005 : -0.0005)]))],
  ])("is not crossed by a line drawn exactly %s", (__, over) => {
    expect(crossed(over)).toEqual([]);
  });
  test.each([
    [one, other],
    [other, one],
  ])("is crossed once by a line that comes from %s, runs exactly on it, and goes to %s", (from, to) => {
    const over = line(approach(from, first), ...border, approach(to, last));
    expect(crossed(over)).toEqual([`${from}→${to}`]);
    expect(real.outlineDistance(analysed(over).crossings[0]?.position ?? [], 1)).toBeLessThan(0.001);
  });
  test.each([one, other])("is not crossed by one that comes from %s, runs exactly on it, and goes back", (from) => {
    expect(crossed(line(approach(from, first), ...border, approach(from, last)))).toEqual([]);
  });
});

test("a line that ends a little behind a border crosses it once, however far it goes", () => {
  const crossings = readDataset().dataset.crossings;
  for (const km of [0.4, 0.6, 1, 2, 3.7, 9]) {
    // Eastwards over the border at Khorgos, whose outline this parallel meets there.
    const east = analyse(line([79.5, 44.1], [81.5, 44.04]), { countries: real, crossings });
    const end = positionAt(line([79.5, 44.1], [81.5, 44.04]), (east.crossings[0]?.chainageKm ?? 0) + km);
    const { crossings: found, lengthByCountry } = analyse(line([79.5, 44.1], end), { countries: real, crossings });
    expect(found.map((c) => `${c.from}→${c.to}`)).toEqual(["KZ→CN"]);
    expect(lengthByCountry.map((c) => c.country)).toEqual(["KZ", "CN"]);
    expect(lengthByCountry[1]?.km).toBeCloseTo(km, 1);
  }
});
