import { describe, expect, test } from "vitest";
import { readDataset } from "@/geodata/dataset";
import type { PropertyName } from "@/geodata/model/property";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import { isStale, keyFigure } from "@/geodata/rules/key-figure";

const sources = new Map<string, Pick<Source, "custom">>([
  ["owner", { custom: { authority: "primary", origin: "Owner" } }],
  ["paper", { custom: { authority: "secondary", origin: "Paper" } }],
  ["essay", { custom: { authority: "tertiary", origin: "Essay" } }],
]);
let count = 0;
const of = (date: string, value: number | undefined, more: Partial<Statement> = {}): Statement => ({
  id: `s${count++}`,
  property: "capacity",
  value,
  unit: "Mt/a",
  date,
  stance: "observed",
  source: "paper",
  locator: "p. 1",
  read: "full-text",
  ...more,
});
const chosen = (all: readonly Statement[], property: PropertyName = "capacity", about?: string) => keyFigure(all, property, sources, about)?.value;

describe("the key figure", () => {
  test("is the newest of the whole, never a part, a plan, a forecast or what is missing", () => {
    const all = [
      of("2013", 12),
      of("2006", 10),
      of("2020", 20, { about: "a-part" }),
      of("2024", 30, { stance: "planned" }),
      of("2025", 40, { stance: "forecast" }),
      of("2026", 3, { partial: true, counts: "Line C" }),
      of("2026", undefined),
    ];
    expect(chosen(all)).toBe(12);
    expect(chosen(all, "length")).toBeUndefined();
    expect(chosen(all.filter((s) => s.stance !== "observed"))).toBeUndefined();
  });

  test("of a segment is what is stated of that segment, by the same rules", () => {
    const all = [of("2013", 12), of("2020", 20, { about: "a" }), of("2022", 5, { about: "a", partial: true, counts: "Line C" }), of("2021", 9, { about: "b" })];
    expect(chosen(all, "capacity", "a")).toBe(20);
    expect(chosen(all, "capacity", "c")).toBeUndefined();
  });

  test("is what was observed before what is claimed, but for a claim that is more than five years newer", () => {
    const claim = { stance: "claimed" as const };
    expect(chosen([of("2023", 55), of("2024", 60, claim)])).toBe(55);
    expect(chosen([of("2019", 55), of("2024", 60, claim)])).toBe(55);
    expect(chosen([of("2018", 55), of("2024", 60, claim)])).toBe(60);
    expect(chosen([of("1995", 2.7), of("2022", 7, claim), of("2010", 6, claim)])).toBe(7);
    expect(chosen([of("2018/..", 55), of("2024", 60, claim)])).toBe(55);
    expect(chosen([of("2024", 60, claim)])).toBe(60);
  });

  test("of one beginning is the more exact date; of one date the better evidenced; then the first", () => {
    expect(chosen([of("2004", 10), of("2004-01", 11)])).toBe(11);
    expect(chosen([of("2004-01", 11), of("2004", 10)])).toBe(11);
    expect(chosen([of("2004", 10, { source: "essay" }), of("2004", 12), of("2004", 14, { source: "essay" })])).toBe(12);
    expect(chosen([of("2004", 10), of("2004", 12, { source: "essay" }), of("2004", 12, { source: "owner" })])).toBe(12);
    expect(chosen([of("2004", 10), of("2004", 12)])).toBe(10);
  });

  test("of a dimension is the best evidenced, whatever the dates; a plan only where there is nothing else", () => {
    const length = (value: number, more: Partial<Statement> = {}, date = "2010") => of(date, value, { property: "length", unit: "km", ...more });
    expect(chosen([length(3000, { stance: "planned" }, "2004"), length(2800, {}, "2020"), length(2228, { stance: "claimed" }, "2024")], "length")).toBe(2800);
    expect(chosen([length(475, { source: "essay", stance: "claimed" }), length(300, { stance: "claimed" })], "length")).toBe(300);
    expect(chosen([length(950, {}, "2018"), length(920, {}, "2017")], "length")).toBe(950);
    expect(chosen([length(100, { stance: "forecast" }), length(533, { stance: "planned" })], "length")).toBe(533);
    expect(chosen([length(100, { stance: "forecast" })], "length")).toBeUndefined();
  });

  test("of every project in the dataset is no plan, forecast or part where something was observed", () => {
    const { projects, sources: all } = readDataset().dataset;
    const byId = new Map(all.map((s) => [s.id, s]));
    for (const { project } of projects)
      for (const property of new Set(project.statements.map((s) => s.property))) {
        const found = keyFigure(project.statements, property, byId);
        if (!found) continue;
        expect(found.partial, found.id).toBeUndefined();
        const observed = project.statements.some((s) => s.property === property && !s.about && !s.partial && s.value !== undefined && s.stance === "observed");
        if (observed) expect(["observed", "claimed"], found.id).toContain(found.stance);
      }
  });
});

test("a figure is stale after five years, a dimension never", () => {
  const at = (date: string, property: PropertyName = "capacity") => isStale({ property, date }, "2026-11-27");
  expect([at("2020"), at("2021"), at("2013/2021"), at("2013/.."), at("1990", "length")]).toEqual([true, false, false, false, false]);
  expect(isStale({ property: "capacity", date: "2020" }, "2022")).toBe(false);
});
