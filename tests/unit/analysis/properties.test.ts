import { length, lineString } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { positionAt } from "@/geodata/analysis/chainage";
import { STAY } from "@/geodata/analysis/corridor";
import { between } from "@/geodata/analysis/line";
import { stretches } from "@/geodata/analysis/stretches";
import type { Country } from "@/geodata/model/country";
import { analysed, line, real } from "./real-countries";

/** Lines in the region with legs of up to `most` degrees. */
const lines = (most: number) =>
  fc
    .tuple(
      fc.tuple(fc.integer({ min: 56_000, max: 88_000 }), fc.integer({ min: 36_000, max: 50_000 })),
      fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })), { minLength: 2, maxLength: 30 }),
    )
    .map(([[x, y], legs]) => {
      const all: Position[] = [[x / 1000, y / 1000]];
      for (const [dx, dy] of legs) {
        const [lon = 0, lat = 0] = all.at(-1) ?? [];
        all.push([lon + (dx * most) / 1000, Math.min(60, Math.max(30, lat + (dy * most) / 1000))]);
      }
      return all;
    })
    .filter((all) => length(lineString(all)) > 20);
// Legs so short that a great circle and a straight line in lon, lat have the same length to some centimetres.
const winding = lines(0.3);
const anyLine = fc.oneof(winding, lines(4));

/** Kilometres by country before the minimum stay. */
function kmByCountry(all: Position[]): Map<Country | null, number> {
  const sums = new Map<Country | null, number>();
  for (const { country, fromKm, toKm } of stretches(line(...all), real, STAY.depthKm)) sums.set(country, (sums.get(country) ?? 0) + toKm - fromKm);
  return sums;
}

/** Whether a hair's breadth of length or depth decides on a stay; such lines may come out either way. */
const onTheEdge = (all: Position[]) =>
  [-1, 1].some((sign) => {
    const depths = [STAY.depthKm, STAY.depthKm + sign * 0.05].map((depth) => stretches(line(...all), real, depth).map((s) => s.deep));
    return String(depths[0]) !== String(depths[1]);
  }) ||
  stretches(line(...all), real, STAY.depthKm).some(
    (s, _, raw) => raw.some((t) => s !== t && Math.abs(s.toKm - s.fromKm - (t.toKm - t.fromKm)) < 0.01) || Math.abs(s.toKm - s.fromKm - STAY.lengthKm) < 0.05,
  );

describe("for any line in the region", () => {
  test("the parts add up to the length within a metre", () => {
    fc.assert(
      fc.property(anyLine, (all) => {
        const { lengthKm, lengthByCountry, stretches: stays } = analysed(line(...all));
        expect(Math.abs(lengthKm - length(lineString(all)))).toBeLessThan(0.001);
        expect(Math.abs(lengthByCountry.reduce((sum, c) => sum + c.km, 0) - lengthKm)).toBeLessThan(0.001);
        for (const [i, s] of stays.entries()) expect(s.fromKm).toBe(stays[i - 1]?.toKm ?? 0);
      }),
    );
  });

  test("reversed it is as long, in the same countries, with the same crossings backwards", () => {
    fc.assert(
      fc.property(anyLine, (all) => {
        fc.pre(!onTheEdge(all));
        const [there, back] = [analysed(line(...all)), analysed(line(...all.toReversed()))];
        expect(back.lengthKm).toBeCloseTo(there.lengthKm, 6);
        expect(back.crossings.toReversed().map((c) => [c.to, c.from])).toEqual(there.crossings.map((c) => [c.from, c.to]));
        for (const [i, c] of back.crossings.toReversed().entries()) expect(there.lengthKm - c.chainageKm).toBeCloseTo(there.crossings[i]?.chainageKm ?? 0, 3);
      }),
    );
  });

  test("cut in two anywhere the lengths add up: within a metre in all, within thirty in each country", () => {
    fc.assert(
      fc.property(winding, fc.integer({ min: 1, max: 999 }), (all, thousandths) => {
        const whole = kmByCountry(all);
        const cutKm = (length(lineString(all)) * thousandths) / 1000;
        let run = 0;
        const after = all.findIndex((p, i) => {
          run += i ? length(lineString([all[i - 1] ?? p, p])) : 0;
          return i > 0 && run >= cutKm;
        });
        const cut = positionAt(line(...all), cutKm);
        const parts = [
          [...all.slice(0, after), cut],
          [cut, ...all.slice(after)],
        ].map(kmByCountry);
        // Chainage grows evenly along a leg, which for one of 45 km is off by thirty metres in its middle.
        for (const [country, km] of whole) expect(Math.abs(parts.reduce((sum, part) => sum + (part.get(country) ?? 0), 0) - km)).toBeLessThan(0.03);
        const total = (of: Map<Country | null, number>) => [...of.values()].reduce((sum, km) => sum + km, 0);
        expect(Math.abs(parts.reduce((sum, part) => sum + total(part), 0) - total(whole))).toBeLessThan(0.001);
      }),
    );
  });

  test("with more vertices on each leg it has the same crossings in the same order, within fifty metres", () => {
    fc.assert(
      fc.property(winding, fc.integer({ min: 2, max: 7 }), (all, pieces) => {
        fc.pre(!onTheEdge(all));
        const denser = all.flatMap((b, i) => (i ? Array.from({ length: pieces }, (_, k) => between(all[i - 1] ?? b, b, (k + 1) / pieces)) : [b]));
        const [coarse, fine] = [analysed(line(...all)), analysed(line(...denser))];
        expect(fine.crossings.map((c) => [c.from, c.to])).toEqual(coarse.crossings.map((c) => [c.from, c.to]));
        for (const [i, c] of fine.crossings.entries()) {
          const other = coarse.crossings[i]?.position ?? [];
          expect(length(lineString([c.position, other]))).toBeLessThan(0.05);
        }
      }),
    );
  });

  test("no country between two crossings is stayed in for less than the minimum", () => {
    fc.assert(
      fc.property(anyLine, (all) => {
        const { crossings } = analysed(line(...all));
        for (let i = 1; i < crossings.length; i++)
          expect((crossings[i]?.chainageKm ?? 0) - (crossings[i - 1]?.chainageKm ?? 0)).toBeGreaterThanOrEqual(STAY.lengthKm);
      }),
    );
  });
});
