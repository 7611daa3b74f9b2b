import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moment, statusBars } from "@/app/_features/dossier/status-bars";
import { STATUSES } from "@/geodata/model/status";
import { statusAsOf } from "@/geodata/rules/status";

describe("runs of a status along the years", () => {
  test("follow each other until today; what was before the first year is cut", () => {
    const history = [
      { value: "operating" as const, date: "1979" },
      { value: "idle" as const, date: "2010-01-04" },
      { value: "idle" as const, date: "2011" },
      { value: "construction" as const, date: "2012-07~" },
      { value: "operating" as const, date: "2015-09-14" },
    ];
    expect(statusBars(history, 1990, 2026).map(({ value, from, to }) => [value, from.toFixed(2), to.toFixed(2)])).toEqual([
      ["operating", "1990.00", "2010.01"],
      ["idle", "2010.01", "2012.50"],
      ["construction", "2012.50", "2015.70"],
      ["operating", "2015.70", "2026.00"],
    ]);
  });

  test("are uncertain while their beginning is", () => {
    const bars = statusBars(
      [
        { value: "operating", date: "1997" },
        { value: "idle", date: "2008/2018" },
        { value: "operating", date: "2020-07" },
      ],
      1990,
      2026,
    );
    expect(bars.map(({ from, certain, to }) => [from, certain, to].map((year) => year.toFixed(1)))).toEqual([
      ["1997.0", "1997.0", "2008.0"],
      ["2008.0", "2019.0", "2020.5"],
      ["2020.5", "2020.5", "2026.0"],
    ]);
  });

  test("of a history without dates in the years there is none", () => {
    expect(statusBars([], 1990, 2026)).toEqual([]);
    expect(statusBars([{ value: "proposed", date: "2030" }], 1990, 2026)).toEqual([]);
  });

  test("show at every year what the map shows", () => {
    const entry = fc.record({ value: fc.constantFrom(...STATUSES), date: fc.integer({ min: 1950, max: 2026 }).map(String) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 8, selector: (e) => e.date }), fc.integer({ min: 1990, max: 2025 }), (history, year) => {
        const shown = statusBars(history, 1990, 2027).find(({ from, to }) => from <= moment(`${year}-12-31`) && moment(`${year}-12-31`) < to);
        expect(shown?.value).toBe(statusAsOf(history, String(year))?.current.value);
      }),
    );
  });
});
