import { length, lineString } from "@turf/turf";
import fc from "fast-check";
import type { MultiLineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { chainageOf, passed, positionAt, sectionOf, vertices } from "@/geodata/analysis/chainage";
import type { Line } from "@/geodata/analysis/line";

const line = (...coordinates: Position[]): Line => ({ type: "LineString", coordinates });
// One degree of a meridian on a sphere of 6371.0088 km.
const DEGREE = 111.195;

describe("chainage of a point", () => {
  const north = line([75, 40], [75, 41], [75, 42]);

  test("is the way to the nearest position of the line", () => {
    const { chainageKm, offsetKm } = chainageOf(north, [75.1, 41.5]);
    expect(chainageKm).toBeCloseTo(1.5 * DEGREE, 0);
    expect(offsetKm).toBeCloseTo(0.1 * DEGREE * Math.cos((41.5 * Math.PI) / 180), 1);
  });
  test("before the start is nothing, after the end the whole length", () => {
    expect(chainageOf(north, [75, 39]).chainageKm).toBe(0);
    expect(chainageOf(north, [75, 43]).chainageKm).toBeCloseTo(2 * DEGREE, 1);
  });
  test("runs on over a gap between parts, which counts nothing", () => {
    const parts: MultiLineString = {
      type: "MultiLineString",
      coordinates: [
        [
          [75, 40],
          [75, 41],
        ],
        [
          [80, 41],
          [80, 42],
        ],
      ],
    };
    expect(chainageOf(parts, [80, 41.5]).chainageKm).toBeCloseTo(1.5 * DEGREE, 1);
    expect(positionAt(parts, 1.5 * DEGREE)[0]).toBe(80);
    expect([...vertices(parts)].map((v) => Math.round(v.chainageKm))).toEqual([0, 111, 111, 222]);
  });
  test("of nothing is refused", () => {
    expect(() => chainageOf(line(), [75, 40])).toThrow("no positions");
    expect(() => positionAt(line(), 1)).toThrow("no positions");
  });
});

test("repeated vertices move nothing", () => {
  const repeated = line([75, 40], [75, 40], [75, 41], [75, 41], [75, 42]);
  expect(positionAt(repeated, 1.5 * DEGREE)[1]).toBeCloseTo(41.5, 3);
  expect(positionAt(repeated, 0)).toEqual([75, 40]);
  expect(positionAt(repeated, 1e6)).toEqual([75, 42]);
});

test("the position at a chainage has that chainage, on any line that does not come back on itself", () => {
  // Always to the east, so that no other stretch is nearer.
  const eastward = fc
    .array(fc.tuple(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: -300, max: 300 })), { minLength: 1, maxLength: 20 })
    .map((steps) => {
      const all: Position[] = [[55, 42]];
      for (const [x, y] of steps) all.push([(all.at(-1)?.[0] ?? 0) + x / 1000, 42 + y / 1000]);
      return all;
    });
  fc.assert(
    fc.property(eastward, fc.integer({ min: 0, max: 1000 }), (all, thousandths) => {
      const km = (length(lineString(all)) * thousandths) / 1000;
      const { chainageKm, offsetKm } = chainageOf(line(...all), positionAt(line(...all), km));
      expect(offsetKm).toBeLessThan(0.001);
      expect(Math.abs(chainageKm - km)).toBeLessThan(0.05);
    }),
  );
});

test("places passed come in order of chainage, without those too far off", () => {
  const points = [
    { id: "far", position: [75.5, 40.5] },
    { id: "second", position: [75.02, 41.9] },
    { id: "first", position: [74.98, 40.2] },
  ];
  const found = passed(line([75, 40], [75, 41], [75, 42]), points, 5);
  expect(found.map((f) => f.point.id)).toEqual(["first", "second"]);
  expect(found[0]?.chainageKm).toBeCloseTo(0.2 * DEGREE, 0);
});

describe("a section of a line", () => {
  const parts: MultiLineString = {
    type: "MultiLineString",
    coordinates: [
      [
        [75, 40],
        [75, 41],
      ],
      [
        [76, 41],
        [76, 42],
        [76, 43],
      ],
    ],
  };
  const long = (part: Line) => [...vertices(part)].at(-1)?.chainageKm ?? 0;

  test("begins and ends at its chainages, gaps staying gaps", () => {
    const section = sectionOf(parts, 0.5 * DEGREE, 2.5 * DEGREE);
    expect(section.type).toBe("MultiLineString");
    expect(long(section)).toBeCloseTo(2 * DEGREE, 1);
    expect(sectionOf(parts, 1.25 * DEGREE, 1.75 * DEGREE).type).toBe("LineString");
  });

  test("sections that follow each other are as long as the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 3 * DEGREE, noNaN: true }), { maxLength: 6 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), 4 * DEGREE];
        const sum = at.slice(1).reduce((km, to, i) => km + long(sectionOf(parts, at[i] ?? 0, to)), 0);
        expect(sum).toBeCloseTo(long(parts), 3);
      }),
    );
  });
});
