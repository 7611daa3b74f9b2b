import { readFileSync } from "node:fs";
import { length, lineString } from "@turf/turf";
import fc from "fast-check";
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { analyse, STAY } from "../../../geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "../../../geodata/analysis/countries";
import { stretches } from "../../../geodata/analysis/stretches";
import type { Crossing } from "../../../geodata/model/place";

const real = prepareCountries(
  JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>,
);

const box = (
  country: "KG" | "CN" | "UZ",
  west: number,
  south: number,
  east: number,
  north: number,
): FeatureCollection<Polygon, CountryProperties>["features"][number] => ({
  type: "Feature",
  properties: { country, name: country },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});
const invented = (...features: ReturnType<typeof box>[]) => prepareCountries({ type: "FeatureCollection", features });
// West of 75° Kyrgyzstan, east of it China, and an Uzbek enclave of about 17 km by 11 km, the size of Sokh.
const countries = invented(box("KG", 70, 38, 75, 42), box("CN", 75, 38, 80, 42));
const line = (...coordinates: Position[]): LineString => ({ type: "LineString", coordinates });
const crossings = (of: LineString, among = countries) => analyse(of, { countries: among, crossings: [] }).crossings.map((c) => `${c.from}→${c.to}`);

const torugart = { id: "torugart", countries: ["KG", "CN"], position: [75, 40.05] } as unknown as Crossing;

describe("a line over one border", () => {
  const over = line([74, 40], [76, 40]);
  const { lengthKm, lengthByCountry, crossings: found } = analyse(over, { countries, crossings: [torugart] });

  test("has the length of the parallel's arc", () => {
    expect(lengthKm).toBeCloseTo(2 * 111.195 * Math.cos((40 * Math.PI) / 180), 0);
  });
  test("is cut in half", () => {
    expect(lengthByCountry.map((c) => c.country)).toEqual(["KG", "CN"]);
    expect(lengthByCountry[0]?.km).toBeCloseTo(lengthKm / 2, 6);
  });
  test("crosses once, at the border, named after the known crossing near by", () => {
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ from: "KG", to: "CN", crossing: "torugart" });
    expect(found[0]?.position[0]).toBeCloseTo(75, 3);
    expect(found[0]?.chainageKm).toBeCloseTo(lengthKm / 2, 6);
  });
  test("has no name from a crossing of other countries or far away", () => {
    const elsewhere = [{ ...torugart, countries: ["UZ", "CN"] } as Crossing, { ...torugart, position: [75, 41] } as unknown as Crossing];
    expect(analyse(over, { countries, crossings: elsewhere }).crossings[0]?.crossing).toBeNull();
  });
});

describe("false crossings", () => {
  test("a dip shorter than the minimum stay is none", () => {
    expect(crossings(line([74, 40], [75.02, 40.1], [74, 40.2]))).toEqual([]);
  });
  test("a longer one is two", () => {
    expect(crossings(line([74, 40], [75.2, 40.1], [74, 40.2]))).toEqual(["KG→CN", "CN→KG"]);
  });
  test("a line exactly on the border crosses nothing or once, never back and forth", () => {
    expect(crossings(line([75, 39], [75, 39.5], [75, 40], [75, 40.5])).length).toBeLessThanOrEqual(1);
  });
  test("a line that winds about the border crosses once", () => {
    const winding = Array.from({ length: 60 }, (_, i): Position => [75 + (i % 2 ? 0.02 : -0.02), 39 + i * 0.02]);
    expect(crossings(line([74, 39], ...winding, [76, 40.3]))).toEqual(["KG→CN"]);
  });
  test("an enclave the size of Sokh is crossed in and out", () => {
    // Enclaves are holes in the country around them; here the outer one has been cut in two.
    const around = invented(box("KG", 70, 38, 71, 42), box("UZ", 71, 39.9, 71.2, 40), box("KG", 71.2, 38, 75, 42));
    expect(crossings(line([70.5, 39.95], [72, 39.95]), around)).toEqual(["KG→UZ", "UZ→KG"]);
  });
});

describe("the exclaves of the Ferghana valley", () => {
  const over = (...coordinates: Position[]) => analyse(line(...coordinates), { countries: real, crossings: [] });
  test.each([
    [
      "Sokh, from Batken to the east",
      [
        [70.82, 40.06],
        [71.12, 39.96],
        [71.5, 39.98],
      ],
      ["KG→UZ", "UZ→KG"],
    ],
    [
      "Vorukh, from west to east",
      [
        [70.3, 39.86],
        [70.56, 39.85],
        [70.8, 39.86],
      ],
      ["KG→TJ", "TJ→KG"],
    ],
    [
      "Shohimardon, from west to east",
      [
        [71.55, 39.96],
        [71.72, 39.955],
        [71.95, 39.96],
      ],
      ["KG→UZ", "UZ→KG"],
    ],
    [
      "a corner of Sokh for less than the minimum stay",
      [
        [70.8, 39.9],
        [71.03, 39.9],
        [70.8, 39.91],
      ],
      [],
    ],
    [
      "the valley's road around Sokh",
      [
        [70.82, 40.06],
        [70.95, 39.85],
        [71.1, 39.72],
        [71.3, 39.8],
        [71.5, 39.98],
      ],
      [],
    ],
  ] as [string, Position[], string[]][])("%s", (_, coordinates, expected) => {
    const { crossings: found, lengthKm, lengthByCountry } = over(...coordinates);
    expect(found.map((c) => `${c.from}→${c.to}`)).toEqual(expected);
    expect(lengthByCountry.reduce((sum, c) => sum + c.km, 0)).toBeCloseTo(lengthKm, 6);
  });
  test("a line drawn exactly on the border of Kyrgyzstan and China crosses it not once", () => {
    const { features } = JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
    const outline = features.find((f) => f.properties.country === "KG")?.geometry;
    const ring = (outline?.type === "Polygon" ? outline.coordinates : (outline?.coordinates.flat() ?? [])).reduce((a, b) => (b.length > a.length ? b : a));
    // East of Torugart and north of 41° the outline runs along China's, up to Khan Tengri.
    const border = ring.filter(([lon = 0, lat = 0]) => lon > 77 && lon < 79.8 && lat > 41 && lat < 42.1);
    expect(border.length).toBeGreaterThan(30);
    expect(analyse(line(...border), { countries: real, crossings: [] }).crossings.length).toBeLessThanOrEqual(1);
  });
});

test("outside of every country is said to be so", () => {
  const { lengthByCountry } = analyse(line([69, 40], [71, 40]), { countries, crossings: [] });
  expect(lengthByCountry.map((c) => c.country)).toEqual([null, "KG"]);
});

test.each([
  ["Bishkek", [74.5903, 42.8746], "KG"],
  ["Kashgar", [75.9868, 39.4672], "CN"],
  ["Almaty", [76.95, 43.25], "KZ"],
  ["Tashkent", [69.2401, 41.2995], "UZ"],
  ["Murghab", [73.9667, 38.1702], "TJ"],
  ["the middle of the Bay of Bengal", [90, 15], null],
])("%s lies in its country", (_, position, country) => {
  expect(real.countryAt(position)).toBe(country);
});

test("a line without length is refused with the way out", () => {
  expect(() => analyse(line([74, 40], [74, 40]), { countries, crossings: [] })).toThrow("needs at least two different ones");
  expect(() => analyse({ type: "MultiLineString", coordinates: [[[74, 40]]] }, { countries, crossings: [] })).toThrow("needs at least two positions");
});

describe("for any line in the region", () => {
  const position = fc.tuple(fc.integer({ min: 52_000, max: 92_000 }), fc.integer({ min: 34_000, max: 52_000 })).map(([x, y]) => [x / 1000, y / 1000]);
  const lines = fc.array(position, { minLength: 2, maxLength: 12 }).filter((all) => length(lineString(all)) > 50);
  const of = (all: Position[]) => analyse(line(...all), { countries: real, crossings: [] });

  test("the parts add up to the length", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { lengthKm, lengthByCountry } = of(all);
        expect(lengthKm).toBeCloseTo(length(lineString(all)), 6);
        expect(lengthByCountry.reduce((sum, c) => sum + c.km, 0)).toBeCloseTo(lengthKm, 6);
      }),
    );
  });

  test("reversed it is as long, in the same countries, with the same crossings backwards", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const [there, back] = [of(all), of(all.toReversed())];
        expect(back.lengthKm).toBeCloseTo(there.lengthKm, 6);
        expect(back.crossings.toReversed().map((c) => [c.to, c.from])).toEqual(there.crossings.map((c) => [c.from, c.to]));
        for (const [i, c] of back.crossings.toReversed().entries()) expect(there.lengthKm - c.chainageKm).toBeCloseTo(there.crossings[i]?.chainageKm ?? 0, 3);
      }),
    );
  });

  test("cut in two at a vertex the lengths add up", () => {
    fc.assert(
      fc.property(lines, fc.nat(), (all, at) => {
        const cut = 1 + (at % Math.max(1, all.length - 2));
        const parts = [all.slice(0, cut + 1), all.slice(cut)].filter((part) => part.length > 1 && length(lineString(part)) > 0);
        expect(parts.reduce((sum, part) => sum + of(part).lengthKm, 0)).toBeCloseTo(of(all).lengthKm, 6);
      }),
    );
  });

  // Before the minimum stay, which a hair's breadth of chainage may decide.
  test("with a vertex in the middle of each leg it passes the same countries", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const denser = all.flatMap((p, i) => (i ? [[0, 1].map((d) => ((all[i - 1]?.[d] ?? 0) + (p[d] ?? 0)) / 2), p] : [p]));
        expect(stretches(line(...denser), real, STAY.depthKm).map((s) => s.country)).toEqual(stretches(line(...all), real, STAY.depthKm).map((s) => s.country));
      }),
    );
  });

  test("no country between two crossings is stayed in for less than the minimum", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { crossings: found } = of(all);
        for (let i = 1; i < found.length; i++) expect((found[i]?.chainageKm ?? 0) - (found[i - 1]?.chainageKm ?? 0)).toBeGreaterThanOrEqual(STAY.lengthKm);
      }),
    );
  });
});
