import { distance } from "@turf/turf";
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { analyse } from "@/geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import type { Crossing } from "@/geodata/model/place";
import { line, real } from "./real-countries";

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
    expect(crossings(line([74, 40], [75.004, 40.1], [74, 40.2]))).toEqual([]);
  });
  test("a longer one is two", () => {
    expect(crossings(line([74, 40], [75.2, 40.1], [74, 40.2]))).toEqual(["KG→CN", "CN→KG"]);
  });
  test("a line exactly on the border crosses nothing or once, never back and forth", () => {
    expect(crossings(line([75, 39], [75, 39.5], [75, 40], [75, 40.5])).length).toBeLessThanOrEqual(1);
  });
  test("a line that winds about the border crosses once", () => {
    const winding = Array.from({ length: 60 }, (_, i): Position => [75 + (i % 2 ? 0.002 : -0.002), 39 + i * 0.02]);
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
        [71.6, 39.98],
        [71.783, 39.9723],
        [71.95, 39.98],
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

describe("a line in several parts", () => {
  const parts: MultiLineString = {
    type: "MultiLineString",
    coordinates: [
      [
        [74, 40],
        [74.5, 40],
      ],
      [
        [75.5, 40],
        [76, 40],
      ],
    ],
  };
  const found = analyse(parts, { countries, crossings: [] });
  test("counts nothing for the gap between them", () => {
    expect(found.lengthKm).toBeCloseTo(111.195 * Math.cos((40 * Math.PI) / 180), 1);
    expect(found.lengthByCountry.map((c) => [c.country, Math.round((100 * c.km) / found.lengthKm)])).toEqual([
      ["KG", 50],
      ["CN", 50],
    ]);
  });
  test("crosses a border within the gap where the one part ends and the next begins", () => {
    expect(found.crossings.map((c) => [c.from, c.to, Math.round((100 * c.chainageKm) / found.lengthKm)])).toEqual([["KG", "CN", 50]]);
  });
});

test("a line over the antimeridian keeps its parts and is outside of every country in the ocean", () => {
  const { lengthKm, lengthByCountry } = analyse(line([165, 20], [-165, 20]), { countries: real, crossings: [] });
  expect(lengthByCountry).toEqual([{ country: null, km: lengthKm }]);
  // Each half along its great circle.
  expect(lengthKm).toBeCloseTo(2 * distance([165, 20], [180, 20]), 6);
});

test("repeated vertices, also at the border, change nothing", () => {
  const once = line([74, 40], [75, 40], [76, 40]);
  const often = line([74, 40], [74, 40], [75, 40], [75, 40], [75, 40], [76, 40], [76, 40]);
  const [one, other] = [once, often].map((of) => analyse(of, { countries, crossings: [] }));
  expect(other).toEqual(one);
});

test("100,000 vertices exactly on a border are no crossing", () => {
  const many = Array.from({ length: 100_000 }, (_, i): Position => [75, 38.5 + i / 40_000]);
  expect(crossings(line(...many))).toEqual([]);
});

describe("known crossings", () => {
  const pass = { id: "the-pass", countries: ["KG", "CN"] as ["KG", "CN"], position: [75.05, 40] as [number, number] };
  const at = (...coordinates: Position[]) => analyse(line(...coordinates), { countries, crossings: [pass] });

  test("a line with a vertex at one crosses there, and the computed place is kept beside it", () => {
    const { crossings: found, lengthByCountry, lengthKm } = at([74, 40], [75.05, 40], [76, 40]);
    expect(found).toMatchObject([{ crossing: "the-pass", position: [75.05, 40], from: "KG", to: "CN" }]);
    expect(found[0]?.computed?.[0]).toBeCloseTo(75, 6);
    expect(found[0]?.offsetKm).toBeCloseTo(distance([75, 40], [75.05, 40]), 6);
    expect(lengthByCountry[0]?.km).toBeCloseTo(found[0]?.chainageKm ?? 0, 9);
    expect(lengthByCountry.reduce((sum, part) => sum + part.km, 0)).toBeCloseTo(lengthKm, 9);
  });
  test("a line that passes beside one has its name and crosses where it meets the outline", () => {
    const { crossings: found } = at([74, 40.02], [76, 40.02]);
    expect(found).toMatchObject([{ crossing: "the-pass", offsetKm: 0 }]);
    expect(found[0]?.position[0]).toBeCloseTo(75, 6);
  });
  test("a line that ends at one says so, in either direction", () => {
    const end = { ...pass, position: [74.999, 40] as [number, number] };
    const ending = (...coordinates: Position[]) => analyse(line(...coordinates), { countries, crossings: [end] }).crossings;
    expect(ending([74, 40], [74.999, 40])).toMatchObject([{ crossing: "the-pass", from: "KG", to: "CN", computed: null }]);
    expect(ending([74.999, 40], [74, 40])).toMatchObject([{ crossing: "the-pass", from: "CN", to: "KG", chainageKm: 0, computed: null }]);
  });
  test("a line that ends just behind the border crosses it, however little it goes on", () => {
    expect(crossings(line([74, 40], [75.005, 40]))).toEqual(["KG→CN"]);
  });
});
