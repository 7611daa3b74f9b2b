import { distance } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { analyse } from "@/geodata/analysis/corridor";
import { joined, repeated } from "@/geodata/analysis/joining";
import { type Line, lengthOf, partsOf } from "@/geodata/analysis/line";
import { readFiles } from "@/geodata/files/lines";
import { line, real } from "./real-countries";

const km = (lines: readonly Line[]) => lines.reduce((sum, one) => sum + lengthOf(one), 0);
const measured = (lines: readonly Line[]) => joined(lines).map((one) => analyse(one.line, { countries: real, crossings: [] }));

/** A road over the border with short legs, going on southwards so that its pieces have one order. */
const roads = fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 20, max: 120 })), { minLength: 6, maxLength: 24 }).map((steps) => {
  const all: Position[] = [[75.4, 42]];
  for (const [dx, dy] of steps) {
    const [x = 0, y = 0] = all.at(-1) ?? [];
    all.push([Number((x + dx / 5000).toFixed(6)), Number((y - dy / 1000).toFixed(6))]);
  }
  return all;
});
/** The road cut at vertices, the pieces in any order and direction. */
const cutUp = fc
  .tuple(
    roads,
    fc.array(fc.nat({ max: 22 }), { maxLength: 6 }),
    fc.array(fc.nat({ max: 1e6 }), { minLength: 8, maxLength: 8 }),
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  )
  .map(([road, at, order, back]) => {
    const cuts = [...new Set(at.map((i) => (i % (road.length - 2)) + 1))].sort((a, b) => a - b);
    const pieces = [0, ...cuts].map((from, i) => road.slice(from, (cuts[i] ?? road.length - 1) + 1));
    const shuffled = pieces.map((piece, i) => ({ piece, key: order[i] ?? 0 })).sort((a, b) => a.key - b.key);
    return { road, pieces: shuffled.map(({ piece }, i) => (back[i] ? piece.toReversed() : piece)) };
  });

describe("for any road cut into pieces, in any order and direction", () => {
  test("it is one line again, as long, with the same countries and crossings", () => {
    fc.assert(
      fc.property(cutUp, ({ road, pieces }) => {
        const [whole, ...rest] = joined(pieces.map((piece) => line(...piece)));
        expect(rest).toEqual([]);
        expect(whole?.line.type).toBe("LineString");
        const [there, again] = [line(...road), whole?.line ?? line()].map((one) => analyse(one, { countries: real, crossings: [] }));
        expect(again?.lengthKm).toBeCloseTo(there?.lengthKm ?? 0, 6);
        const backwards = partsOf(whole?.line ?? line())[0]?.[0]?.join() !== road[0]?.join();
        const along = (crossings: readonly { from: unknown; to: unknown }[]) => crossings.map((c) => `${c.from} ${c.to}`);
        const turned = (crossings: readonly { from: unknown; to: unknown }[]) => crossings.toReversed().map((c) => `${c.to} ${c.from}`);
        expect(backwards ? turned(again?.crossings ?? []) : along(again?.crossings ?? [])).toEqual(along(there?.crossings ?? []));
        for (const { country, km: length } of there?.lengthByCountry ?? [])
          expect(again?.lengthByCountry.find((c) => c.country === country)?.km).toBeCloseTo(length, 3);
      }),
    );
  });
  test("as parts of one line it is the same as as lines of their own", () => {
    fc.assert(
      fc.property(cutUp, ({ pieces }) => {
        expect(joined([{ type: "MultiLineString", coordinates: pieces }]).map((one) => one.line)).toEqual(
          joined(pieces.map((piece) => line(...piece))).map((one) => one.line),
        );
      }),
    );
  });
});

test("for any lines, joined or not, the order decides nothing and nothing is lost", () => {
  const lines = fc.array(
    fc
      .array(fc.tuple(fc.integer({ min: 7300, max: 7800 }), fc.integer({ min: 3900, max: 4300 })), { minLength: 2, maxLength: 5 })
      .map((all) => line(...all.map(([x, y]): Position => [x / 100, y / 100]))),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(lines, fc.array(fc.nat({ max: 1e6 }), { minLength: 9, maxLength: 9 }), (given, order) => {
      fc.pre(given.every((one) => lengthOf(one) > 0.1) && repeated(given).size === 0);
      const shuffled = given.map((one, i) => ({ one, key: order[i] ?? 0 })).sort((a, b) => a.key - b.key);
      const [there, other] = [given, shuffled.map(({ one }) => one)].map((all) => joined(all).map((one) => one.line));
      const written = (all: readonly Line[] | undefined) => (all ?? []).map((one) => JSON.stringify(one)).sort();
      expect(written(other)).toEqual(written(there));
      expect(km(there ?? [])).toBeCloseTo(km(given), 6);
    }),
  );
});

test("a broken feature anywhere changes nothing of the rest", async () => {
  const broken = fc.constantFrom<unknown>(
    null,
    7,
    "x",
    { type: "Feature", properties: null, geometry: null },
    { type: "Feature", properties: { name: 3 }, geometry: { type: "LineString", coordinates: [] } },
    { type: "Feature", geometry: { type: "LineString", coordinates: [[1, 2]] } },
    { type: "Feature", geometry: { type: "LineString", coordinates: "no" } },
    {
      type: "Feature",
      geometry: {
        type: "LineString",
        coordinates: [
          [1, null],
          [3, "x"],
        ],
      },
    },
    { type: "Feature", geometry: { type: "Circle" } },
    { type: "Topology" },
    [],
  );
  const good = [0, 1, 2].map((i) => ({ type: "Feature", properties: { name: `Line ${i}` }, geometry: line([75 + i, 40], [75 + i, 41 + i]) }));
  const read = async (features: readonly unknown[]) =>
    readFiles([{ name: "a.geojson", bytes: new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features })) }]);
  const alone = (await read(good)).lines;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(broken, fc.nat({ max: 3 })), { maxLength: 5 }), async (inserted) => {
      const features: unknown[] = [...good];
      for (const [one, at] of inserted) features.splice(at, 0, one);
      const { lines, leftOut } = await read(features);
      expect(lines).toEqual(alone);
      expect(leftOut.length).toBeGreaterThanOrEqual(inserted.length);
    }),
  );
});

describe("lines are joined", () => {
  test("over a gap, which is named, with a crossing in it that is not certain", () => {
    const [one, ...rest] = measured([
      {
        type: "MultiLineString",
        coordinates: [
          [
            [76, 41.4],
            [75.4, 40.6],
          ],
          [
            [75.4, 40.5],
            [76, 39.5],
          ],
        ],
      },
    ]);
    expect(rest).toEqual([]);
    expect(one?.crossings).toMatchObject([{ from: "KG", to: "CN", gapKm: distance([75.4, 40.6], [75.4, 40.5]) }]);
  });
  test("not where two ways run side by side, or three ends meet", () => {
    const [way, back] = [line([75, 40], [75.5, 40.01], [76, 40]), line([75, 40], [75.5, 39.99], [76, 40])];
    expect(joined([way, back])).toHaveLength(2);
    expect(joined([line([75, 40], [76, 40]), line([75, 40.0001], [76, 40.0001])])).toHaveLength(2);
    expect(km(joined([line([75, 40], [76, 40]), line([76, 40], [77, 40]), line([76, 40], [76, 41])]).map((one) => one.line))).toBeGreaterThan(240);
  });
  test("not when they are far apart", () => {
    expect(joined([line([70, 43], [70, 47]), line([80, 43], [80, 47])])).toHaveLength(2);
  });
  test("in the direction of most of the km", () => {
    const [one] = joined([line([76, 40], [75, 40]), line([76, 40], [76.1, 40])]);
    expect(one?.line.coordinates[0]).toEqual([76.1, 40]);
  });
  test("as a ring, once around", () => {
    const ring = [line([75, 40], [76, 40]), line([76, 41], [76, 40]), line([76, 41], [75, 40])];
    expect(joined(ring)).toHaveLength(1);
    expect(km(joined(ring).map((one) => one.line))).toBeCloseTo(km(ring), 6);
  });
});

test("a line that is there again, the one way or the other, is known by the first", () => {
  const [a, b] = [line([75, 40], [76, 40, 5]), line([75, 41], [76, 41])];
  expect([...repeated([a, b, line([76, 40], [75, 40]), a])]).toEqual([
    [2, 0],
    [3, 0],
  ]);
});
