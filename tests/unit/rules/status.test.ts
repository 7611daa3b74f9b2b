import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "@/geodata/model/status";
import { type DatedStatus, projectStatus, type StatusEntry, segmentStatus, statusAsOf } from "@/geodata/rules/status";

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

describe("the status of a segment", () => {
  const entry = (value: StatusEntry["value"], date: string, segment: string | null = null): StatusEntry => ({ segment, value, date, source: "book" });
  const all = [entry("proposed", "1997"), entry("operating", "2006"), entry("construction", "2008", "branch"), entry("operating", "2010-06", "branch")];

  test("is its project's where it has none of its own", () => {
    for (const year of ["1990", "1997", "2006", "2020"]) expect(segmentStatus(all, "main", year)).toEqual(projectStatus(all, year));
    expect(projectStatus(all, "1990")).toBeNull();
    expect(projectStatus(all, "2020")).toEqual({ value: "operating", since: "2006", source: "book" });
  });

  test("is only its own where it has one, even before the first of them", () => {
    expect(segmentStatus(all, "branch", "2007")).toBeNull();
    expect(segmentStatus(all, "branch", "2009")).toEqual({ value: "construction", since: "2008", source: "book" });
    expect(segmentStatus(all, "branch", "2010")?.since).toBe("2010-06");
  });
});
