import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ControlPoint, gaps, leaveOneOut } from "@/geodata/analysis/leave-one-out";
import { percentile95 } from "@/geodata/rules/accuracy";

const KM_PER_DEGREE = 111.195;

/** Control points on the equator, at distances (km) along it and beside it. */
const points = (places: readonly (readonly [alongKm: number, besideKm: number])[]) =>
  places.map(
    ([alongKm, besideKm], i): ControlPoint => ({
      id: `${i}`,
      position: [alongKm / KM_PER_DEGREE, besideKm / KM_PER_DEGREE],
      accuracyKm: 0.1,
      chainageKm: alongKm,
    }),
  );

describe("leaving out control points", () => {
  test("finds how far a straight leg passes from the point left out, and both gaps together where it lies in the middle", () => {
    const [left, ...others] = leaveOneOut(
      points([
        [0, 0],
        [40, 6],
        [80, 0],
      ]),
    );
    expect(others).toEqual([]);
    expect(left?.id).toBe("1");
    expect(left?.strayKm).toBeCloseTo(6, 2);
    expect(left?.gapKm).toBeCloseTo(80, 6);
  });

  test("draws the line anew as it is told to", () => {
    const through = leaveOneOut(
      points([
        [0, 0],
        [40, 6],
        [80, 0],
      ]),
      (from, to) => [from, [40 / KM_PER_DEGREE, 5 / KM_PER_DEGREE], to],
    );
    expect(through[0]?.strayKm).toBeCloseTo(1, 1);
  });

  test("leaves out no end and no point beside its neighbour, and counts a gap that is no longer than both together", () => {
    const along = fc.uniqueArray(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 2, maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(along, fc.double({ min: -20, max: 20, noNaN: true }), (all, beside) => {
        const given = points(all.map((km, i) => [km, i % 2 ? beside : 0]));
        for (const { id, gapKm } of leaveOneOut(given)) {
          const i = Number(id);
          const [before, here, after] = [all[i - 1] ?? 0, all[i] ?? 0, all[i + 1] ?? 0];
          expect(i).toBeGreaterThan(0);
          expect(i).toBeLessThan(all.length - 1);
          expect(Math.min(here - before, after - here)).toBeGreaterThanOrEqual(2);
          expect(gapKm).toBeLessThanOrEqual(after - before + 1e-9);
        }
      }),
    );
  });
});

test("the gaps between control points cover the whole line once, also before the first and after the last", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }), (chainages) => {
      const sorted = [...chainages].sort((a, b) => a - b);
      const all = gaps(points(sorted.map((km) => [km, 0])), 100);
      let reached = 0;
      for (const { fromKm, toKm } of all) {
        expect(Math.abs(fromKm - reached)).toBeLessThanOrEqual(0.001 * (chainages.length + 1));
        expect(toKm).toBeGreaterThan(fromKm);
        reached = toKm;
      }
      expect(Math.abs(reached - 100)).toBeLessThanOrEqual(0.001);
    }),
  );
});

test("95 % of the weight lies at or below the 95th percentile, and less than that below any lower value", () => {
  const weighted = fc.array(fc.record({ value: fc.double({ min: 0, max: 50, noNaN: true }), weight: fc.double({ min: 0.1, max: 9, noNaN: true }) }), {
    minLength: 1,
  });
  const weigh = (values: readonly { weight: number }[]) => values.reduce((sum, { weight }) => sum + weight, 0);
  fc.assert(
    fc.property(weighted, (values) => {
      const found = percentile95(values) ?? Number.NaN;
      expect(weigh(values.filter((v) => v.value <= found))).toBeGreaterThanOrEqual(0.95 * weigh(values) - 1e-6);
      expect(weigh(values.filter((v) => v.value < found))).toBeLessThan(0.95 * weigh(values) + 1e-6);
    }),
  );
  expect(percentile95([])).toBeUndefined();
});
