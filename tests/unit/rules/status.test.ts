import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDataset } from "@/geodata/dataset";
import { STATUSES } from "@/geodata/model/status";
import { type DatedStatus, projectStatus, type StatusEntry, segmentStatus, statusAsOf, statusHistory } from "@/geodata/rules/status";

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

const entry = (value: StatusEntry["value"], date: string, segment: string | null = null): StatusEntry => ({
  segment,
  value,
  date,
  statement: `${value}-${date}`,
  source: `source of ${date}`,
  stance: "observed",
});

describe("the headline", () => {
  test("has the beginning from one statement, and that it is still so from the newest", () => {
    const all = [entry("proposed", "1997"), entry("operating", "1979"), entry("operating", "2004"), entry("operating", "2019")];
    expect(projectStatus([entry("proposed", "1959"), ...all.slice(1)], "2026")).toEqual({
      value: "operating",
      since: "1979",
      statement: "operating-1979",
      source: "source of 1979",
      stance: "observed",
      atLatest: false,
      inferred: false,
      stillSoBy: { date: "2019", statement: "operating-2019", source: "source of 2019" },
      firstSince: null,
    });
    expect(projectStatus(all, "1998")?.stillSoBy.statement).toBe(projectStatus(all, "1998")?.statement);
  });

  test("of a status that came back says since when again, and since when first", () => {
    const all = [entry("operating", "1979"), entry("idle", "2010"), entry("operating", "2015"), entry("operating", "2019")];
    expect(projectStatus(all, "2026")).toMatchObject({ since: "2015", stillSoBy: { date: "2019" }, firstSince: { date: "1979", source: "source of 1979" } });
    expect(projectStatus(all, "2000")).toMatchObject({ since: "1979", firstSince: null });
    expect(projectStatus(all, "2012")).toMatchObject({ value: "idle", since: "2010", firstSince: null });
  });

  test("says that its source does not say it in so many words", () => {
    const stated = { id: "s", property: "status" as const, value: "operating", date: "1998", stance: "observed" as const, source: "x" };
    const of = (counts: string) => projectStatus(statusHistory([{ ...stated, counts }]), "2026")?.inferred;
    expect(of("Inferred: the crossing at its end was opened")).toBe(true);
    expect(of("By then at the latest; inferred from the first trains")).toBe(true);
    expect(of("Officially opened")).toBe(false);
  });

  test("keeps that the beginning is known only as the latest", () => {
    expect(projectStatus([{ ...entry("operating", "1952"), atLatest: true }, entry("operating", "2026")], "2026")).toMatchObject({
      since: "1952",
      atLatest: true,
    });
  });

  test("of every project and segment, at every date, has each date from the statement and the source that it names", () => {
    let checked = 0;
    for (const { project } of readDataset().dataset.projects) {
      const statements = new Map(project.statements.map((s) => [s.id, s]));
      const history = statusHistory(project.statements);
      for (const asOf of ["2026-11-27", ...history.map((s) => s.date)])
        for (const found of [projectStatus(history, asOf), ...project.segments.map((s) => segmentStatus(history, s.id, asOf))]) {
          if (!found) continue;
          checked++;
          const { value, since, statement, source, stillSoBy, firstSince } = found;
          for (const given of [{ date: since, statement, source }, stillSoBy, ...(firstSince ? [firstSince] : [])]) {
            const { date, source: from, value: status } = statements.get(given.statement) ?? {};
            expect({ date, source: from, status }, `${project.id} ${asOf}`).toEqual({ date: given.date, source: given.source, status: value });
          }
        }
    }
    expect(checked).toBeGreaterThan(0);
  });
});

describe("the status of a segment", () => {
  const all = [entry("proposed", "1997"), entry("operating", "2006"), entry("construction", "2008", "branch"), entry("operating", "2010-06", "branch")];

  test("is its project's where it has none of its own", () => {
    for (const year of ["1990", "1997", "2006", "2020"]) expect(segmentStatus(all, "main", year)).toEqual(projectStatus(all, year));
    expect(projectStatus(all, "1990")).toBeNull();
    expect(projectStatus(all, "2020")).toMatchObject({ value: "operating", since: "2006", source: "source of 2006" });
  });

  test("is only its own where it has one, even before the first of them", () => {
    expect(segmentStatus(all, "branch", "2007")).toBeNull();
    expect(segmentStatus(all, "branch", "2009")).toMatchObject({ value: "construction", since: "2008", source: "source of 2008" });
    expect(segmentStatus(all, "branch", "2010")?.since).toBe("2010-06");
  });
});
