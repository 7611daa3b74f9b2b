import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateRange, holdsBy, isDate } from "@/geodata/model/date";
import { edtfDate } from "@/geodata/model/vocabulary";

describe("an EDTF date", () => {
  test.each([
    ["2004", "2004-01-01", "2004-12-31"],
    ["2004-06~", "2004-06-01", "2004-06-30"],
    ["2000-23", "2000-09-01", "2000-11-30"],
    ["1996-21", "1996-03-01", "1996-05-31"],
    ["1997-22", "1997-06-01", "1997-08-31"],
    // Of one year: the winter that begins in it, to its last day.
    ["1998-24", "1998-12-01", "1998-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["18XX", "1800-01-01", "1899-12-31"],
    ["2006/2009", "2006-01-01", "2009-12-31"],
    ["2003-10/..", "2003-10-01", null],
    ["1995?", "1995-01-01", "1995-12-31"],
    ["0050", "0050-01-01", "0050-12-31"],
    ["2004-XX", "2004-01-01", "2004-12-31"],
    ["2004-02-XX", "2004-02-01", "2004-02-29"],
    ["2000-22/2001-21", "2000-06-01", "2001-05-31"],
  ])("%s means %s to %s", (text, from, to) => {
    expect(dateRange(text)).toEqual({ from, to });
  });

  test.each([
    "",
    "autumn 2000",
    "2004-13",
    "2004-02-30",
    "2003-02-29",
    "04/2004",
    "2004-XX-05",
    "2004-21-XX",
    "2009/2006",
    "2004/2005/2006",
    "../2004",
    "20xx",
  ])("%j is none", (text) => {
    const result = edtfDate.safeParse(text);
    expect(result.error?.issues[0]?.message).toContain("is no EDTF date");
  });

  test("means what edtf.js takes it for", () => {
    const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
    const days = (min: string, max: string) =>
      fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    const shortened = (day: fc.Arbitrary<string>) =>
      fc.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?", "%")).map(([text, length, mark]) => text.slice(0, length) + mark);
    const [early, late] = [days("0001-01-01", "1899-12-31"), days("1900-01-01", "9999-12-31")];
    const blurred = fc.tuple(late, fc.constantFrom(3, 2)).map(([text, known]) => text.slice(0, known).padEnd(4, "X"));
    const unknown = fc.tuple(late, fc.constantFrom(4, 7)).map(([text, known]) => `${text.slice(0, known)}-XX`);
    const interval = fc.tuple(shortened(early), fc.oneof(shortened(late), fc.constant(".."))).map((ends) => ends.join("/"));
    const either = fc.oneof(shortened(early), shortened(late), blurred, unknown, interval);
    fc.assert(
      fc.property(either, (text) => {
        const { min, max } = edtf(text);
        expect(dateRange(text)).toEqual({ from: iso(min), to: Number.isFinite(max) ? iso(max) : null });
      }),
    );
  });

  test("every day of the calendar means itself", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        expect(dateRange(day)).toEqual({ from: day, to: day });
      }),
    );
  });
});

test("what is dated holds from its first possible day on, and by a time that has no end always", () => {
  const dated = { date: "2004-06" };
  expect(["2004-05-31", "2004-06-01", "2004-05", "2004", "2003", "2000/.."].map((asOf) => holdsBy(dated, asOf))).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ]);
});

test("a date is told from what is none", () => {
  expect(["2004", "2004-06~", "199X", "2003-10/.."].every(isDate)).toBe(true);
  expect(["", "soon", "../2004", "2004-21-01", `2004/${"2005".repeat(100)}`].some(isDate)).toBe(false);
});
