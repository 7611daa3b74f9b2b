import { distance } from "@turf/turf";
import { expect, test } from "vitest";
import { type DividedLine, ownedLengths } from "@/geodata/analysis/owned-lengths";

const KM = distance([70, 40], [71, 40]);
const line = (id: string, coordinates: [number, number][], more: Partial<DividedLine> = {}): DividedLine => ({
  geometry: { type: "LineString", coordinates },
  segments: [{ id, fromKm: 0, toKm: 1000 }],
  stretches: [{ country: "KG", fromKm: 0, toKm: 1000 }],
  ...more,
});
const rounded = (lines: readonly DividedLine[]) =>
  ownedLengths(lines).map(({ segments, country, km }) => [segments.join("+"), country, Math.round((10 * km) / KM) / 10]);

test("a leg of two lines is one length of both, whichever way it runs", () => {
  const one = line("one", [
    [70, 40],
    [71, 40],
    [72, 40],
  ]);
  const other = line("other", [
    [73, 40],
    [72, 40],
    [71, 40],
  ]);
  expect(rounded([one, other])).toEqual([
    ["one", "KG", 1],
    ["one+other", "KG", 1],
    ["other", "KG", 1],
  ]);
});

test("a leg that passes a border counts in both countries, a line's segments each their own", () => {
  const divided = line(
    "",
    [
      [70, 40],
      [71, 40],
      [72, 40],
    ],
    {
      segments: [
        { id: "a", fromKm: 0, toKm: KM },
        { id: "b", fromKm: KM, toKm: 2 * KM },
      ],
      stretches: [
        { country: "KG", fromKm: 0, toKm: 1.5 * KM },
        { country: "CN", fromKm: 1.5 * KM, toKm: 2 * KM },
      ],
    },
  );
  expect(rounded([divided])).toEqual([
    ["a", "KG", 1],
    ["b", "KG", 0.5],
    ["b", "CN", 0.5],
  ]);
});

test("a leg that leaves a country and comes back has all of its kilometres there", () => {
  const winding = line(
    "one",
    [
      [70, 40],
      [71, 40],
    ],
    {
      stretches: [
        { country: "KZ", fromKm: 0, toKm: 0.4 * KM },
        { country: "CN", fromKm: 0.4 * KM, toKm: 0.6 * KM },
        { country: "KZ", fromKm: 0.6 * KM, toKm: KM },
      ],
    },
  );
  expect(rounded([winding])).toEqual([
    ["one", "KZ", 0.8],
    ["one", "CN", 0.2],
  ]);
});
