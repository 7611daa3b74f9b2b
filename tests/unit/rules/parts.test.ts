import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Statement } from "@/geodata/model/statement";
import { STATUSES, type Status } from "@/geodata/model/status";
import { contradictions, partsAsOf, partsDiffer } from "@/geodata/rules/parts";
import { statusHistory } from "@/geodata/rules/status";

const status = (value: Status, date: string, about?: string): Statement => ({
  id: `${about}-${value}-${date}`,
  about,
  property: "status",
  value,
  date,
  stance: "observed",
  source: "someone",
  locator: "p. 1",
  read: "excerpt",
});
const MAIN = [
  { id: "a", branch: false },
  { id: "b", branch: false },
];
const SIDE = { id: "side", branch: true };
const parts = (statements: Statement[], asOf: string, segments = MAIN) => partsAsOf(statusHistory(statements), segments, asOf);

describe("the parts of a project", () => {
  test("are counted by status; those without one of their own follow the whole", () => {
    const all = [status("proposed", "1997"), status("operating", "2004"), status("operating", "1979", "a")];
    expect(parts(all, "1995")).toEqual({ total: 2, statuses: { operating: 1 } });
    expect(parts(all, "2000")).toEqual({ total: 2, statuses: { operating: 1, proposed: 1 } });
    expect(parts(all, "2010")).toEqual({ total: 2, statuses: { operating: 2 } });
  });
  test("have a branch among them once it has a status, and an idea never", () => {
    const all = [status("operating", "2009"), status("proposed", "2013", "side")];
    const begun = [...all, status("construction", "2014", "side")];
    expect(parts(all, "2020", [...MAIN, SIDE])).toEqual({ total: 2, statuses: { operating: 2 } });
    expect(parts(begun, "2010", [...MAIN, SIDE])).toEqual({ total: 2, statuses: { operating: 2 } });
    expect(parts(begun, "2020", [...MAIN, SIDE])).toEqual({ total: 3, statuses: { operating: 2, construction: 1 } });
  });
  test("are named where the whole does not tell how they stand", () => {
    expect(partsDiffer({ total: 3, statuses: { operating: 1 } }, null)).toBe(true);
    expect(partsDiffer({ total: 3, statuses: {} }, null)).toBe(false);
    expect(partsDiffer({ total: 3, statuses: { operating: 3 } }, "operating")).toBe(false);
    expect(partsDiffer({ total: 3, statuses: { operating: 2 } }, "operating")).toBe(true);
    expect(partsDiffer({ total: 3, statuses: { operating: 3 } }, "proposed")).toBe(true);
  });
  test("are never more than there are segments", () => {
    const one = fc.record({
      value: fc.constantFrom(...STATUSES),
      year: fc.integer({ min: 1950, max: 2026 }),
      about: fc.constantFrom(undefined, "a", "b", "side"),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.integer({ min: 1950, max: 2026 }), (all, year) => {
        const { total, statuses } = parts(
          all.map((s) => status(s.value, String(s.year), s.about)),
          String(year),
          [...MAIN, SIDE],
        );
        expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
        expect(total).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("the status of a whole contradicts its parts", () => {
  const of = (...statements: Statement[]) =>
    contradictions({ statements, segments: MAIN.map(({ id }) => ({ id, names: { en: id } })) }).map(({ year, message }) => `${year} ${message}`);
  const both = (value: Status, date: string) => [status(value, date, "a"), status(value, date, "b")];
  test.each([
    [
      "where it operates and none of them does",
      [status("operating", "2001"), ...both("proposed", "2000")],
      "2001 the whole is operating, and none of its parts is",
    ],
    [
      "where it is being built and none is begun",
      [status("construction", "2001"), ...both("proposed", "2000")],
      "2001 the whole is under construction, and none of its parts has been begun",
    ],
    [
      "where all of them operate and it is not even proposed",
      [status("operating", "2005"), ...both("operating", "2000")],
      "2000 the whole has no status, and all of its parts are operating",
    ],
    [
      "where all of them operate and it is idle",
      [status("operating", "2000"), status("idle", "2010"), ...both("operating", "2000")],
      "2010 the whole is idle, and all of its parts are operating",
    ],
  ] as const)("%s", (_, statements, expected) => {
    expect(of(...statements)).toContain(expected);
  });
  test("not where it is proposed over roads that are open, within one year, or where its parts follow it", () => {
    expect(of(status("proposed", "2000"), ...both("operating", "2000"))).toEqual([]);
    expect(of(status("operating", "2001-11"), ...both("operating", "2001-02"))).toEqual([]);
    expect(of(status("proposed", "2000"), status("operating", "2001"), status("proposed", "1999", "a"))).toEqual([]);
  });
});
