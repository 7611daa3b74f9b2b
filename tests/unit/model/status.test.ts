import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DatedStatus, STATUSES, statusAsOf } from "@/geodata/model/status";

const history: DatedStatus[] = [
  { value: "proposed", date: "1997-22" },
  { value: "construction", date: "2004-09" },
  { value: "operating", date: "2006-07-11" },
  { value: "operating", date: "2009" },
];

describe("the status as of a date", () => {
  test.each([
    ["1996", undefined, undefined],
    ["1997", "proposed", "1997-22"],
    ["2004-08", "proposed", "1997-22"],
    ["2004", "construction", "2004-09"],
    ["2006", "operating", "2006-07-11"],
    ["2026", "operating", "2006-07-11"],
  ])("%s: %s since %s", (asOf, value, since) => {
    const found = statusAsOf(history, asOf);
    expect(found?.current.value).toBe(value);
    expect(found?.since.date).toBe(since);
  });

  test("the more exact statement of one year wins, in whatever order they stand", () => {
    const vague: DatedStatus = { value: "proposed", date: "2004" };
    const exact: DatedStatus = { value: "construction", date: "2004-01" };
    expect(statusAsOf([vague, exact], "2004")?.current).toBe(exact);
    expect(statusAsOf([exact, vague], "2004")?.current).toBe(exact);
  });

  test("never tells of the future", () => {
    const years = fc.integer({ min: 1950, max: 2050 });
    const statuses = fc.array(fc.record({ value: fc.constantFrom(...STATUSES), date: years.map(String) }));
    fc.assert(
      fc.property(statuses, years, (all, year) => {
        const found = statusAsOf(all, String(year));
        if (all.some((s) => Number(s.date) <= year))
          expect(Number(found?.current.date)).toBe(Math.max(...all.map((s) => Number(s.date)).filter((y) => y <= year)));
        else expect(found).toBeUndefined();
      }),
    );
  });
});
