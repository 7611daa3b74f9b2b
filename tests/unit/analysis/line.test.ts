import { length, lineString } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { type Line, partsOf, sound } from "@/geodata/analysis/line";

const line = (...coordinates: Position[]): Line => ({ type: "LineString", coordinates });
const km = (of: Line) => partsOf(of).reduce((sum, part) => sum + length(lineString(part)), 0);

describe("a line over the antimeridian", () => {
  test.each([
    ["eastward", line([170, 50], [-170, 52])],
    ["eastward, counted on", line([170, 50], [190, 52])],
  ])("%s is cut there", (_, given) => {
    expect(partsOf(sound(given))).toEqual([
      [
        [170, 50],
        [180, 51],
      ],
      [
        [-180, 51],
        [-170, 52],
      ],
    ]);
  });
  test("westward is cut there, with the elevation in between", () => {
    expect(partsOf(sound(line([-170, 50, 100], [170, 52, 300])))).toEqual([
      [
        [-170, 50, 100],
        [-180, 51, 200],
      ],
      [
        [180, 51, 200],
        [170, 52, 300],
      ],
    ]);
  });
  test("keeps its length, wherever it goes", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, (all) => {
        const whole: Position[] = [[170, 10]];
        for (const [x, y] of all) whole.push([(whole.at(-1)?.[0] ?? 0) + x, y]);
        fc.pre(whole.every(([lon = 0]) => Math.abs(lon) <= 540) && length(lineString(whole)) > 0);
        const cut = sound(line(...whole));
        // A long leg is a great circle for the length, but cut where it is straight in lon, lat: 2 % for 60°.
        expect(Math.abs(km(cut) / length(lineString(whole)) - 1)).toBeLessThan(0.03);
        for (const [lon = 0] of partsOf(cut).flat()) expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }),
    );
  });
});

test("an ordinary line stays what it is", () => {
  const given = line([74, 40], [76, 41]);
  expect(sound(given)).toBe(given);
});

test.each([
  ["without positions", line(), "has no positions"],
  ["without parts", { type: "MultiLineString", coordinates: [] } as Line, "has no positions"],
  ["of one position", line([74, 40]), "Part 1 of the line needs at least two positions"],
  ["with lat, lon swapped", line([40, 74], [41, 174]), "Position 2 of part 1, [41,174], is no lon, lat in degrees; are lon and lat swapped"],
  ["in metres", line([500_000, 4_400_000], [500_100, 4_400_000]), "in metres of a projection"],
  ["with a hole in its numbers", line([74, 40], [75, Number.NaN]), "Position 2 of part 1, [75,NaN], is no lon, lat in degrees"],
  ["with half a position", line([74, 40], [75]), "Position 2 of part 1, [75], is no lon, lat in degrees"],
])("a line %s is refused with the way out", (_, given, message) => {
  expect(() => sound(given)).toThrow(message);
});
