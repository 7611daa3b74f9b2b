import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import { disagreements } from "@/geodata/rules/disagreement";
import { statementEvidence } from "@/geodata/rules/evidence";
import { projectEvidence } from "@/geodata/rules/project-evidence";

const source = (id: string, authority: Source["custom"]["authority"], origin: string): [string, Source] => [
  id,
  { id, type: "report", title: id, accessed: {}, custom: { authority, origin } },
];
const sources = new Map([
  source("owner", "primary", "Owner"),
  source("paper", "secondary", "Paper"),
  source("wiki", "tertiary", "Wiki"),
  source("mirror", "tertiary", "Wiki"),
]);
const length = (id: string, value: number, from: string, more: Partial<Statement> = {}): Statement => ({
  id,
  property: "length",
  value,
  unit: "km",
  date: "2009",
  stance: "observed",
  source: from,
  locator: "p. 1",
  read: "full-text",
  ...more,
});

describe("the evidence of a statement", () => {
  const of = (...all: Statement[]) => statementEvidence(all[0] as Statement, all, sources);

  test("one primary source read in full: 0.7; a tertiary excerpt: 0.224", () => {
    expect(of(length("a", 100, "owner"))).toBeCloseTo(0.7, 10);
    expect(of(length("a", 100, "wiki", { read: "excerpt" }))).toBeCloseTo(0.7 * 0.4 * 0.8, 10);
  });
  test.each([
    ["owner", "full-text", 0.7],
    ["paper", "full-text", 0.49],
    ["wiki", "full-text", 0.28],
    ["owner", "excerpt", 0.56],
    ["owner", "unverified", 0.14],
  ] as const)("of %s, read as %s, is %d", (from, read, evidence) => {
    expect(of(length("a", 100, from, { read }))).toBeCloseTo(evidence, 10);
  });
  test("is nothing where the source is not known", () => {
    expect(of(length("a", 100, "nobody"))).toBe(0);
  });
  test("grows with equal words, not with what two sources leave open", () => {
    const text = (id: string, value: string | undefined, from: string) => length(id, 0, from, { property: "route", unit: undefined, value });
    expect(of(text("a", "Over the pass", "owner"), text("b", "Over the pass", "paper"))).toBeCloseTo(1 - 0.3 * 0.51, 10);
    expect(of(text("a", "Over the pass", "owner"), text("b", "Along the river", "paper"))).toBeCloseTo(0.7, 10);
    expect(of(text("a", undefined, "owner"), text("b", undefined, "paper"))).toBeCloseTo(0.7, 10);
  });
  test("has the strongest source of an origin, in whatever order they stand", () => {
    const [excerpt, whole] = [length("a", 100, "wiki", { read: "excerpt" }), length("b", 100, "mirror")];
    expect(of(excerpt, whole)).toBeCloseTo(0.28, 10);
    expect(of(whole, excerpt)).toBeCloseTo(0.28, 10);
  });
  test("grows with every independent origin that agrees", () => {
    expect(of(length("a", 100, "owner"), length("b", 101, "paper"))).toBeCloseTo(1 - 0.3 * (1 - 0.49), 10);
  });
  test("not with a mirror of the same origin, nor with one that says otherwise", () => {
    const alone = of(length("a", 100, "wiki"));
    expect(of(length("a", 100, "wiki"), length("b", 100, "mirror"))).toBeCloseTo(alone, 10);
    expect(of(length("a", 100, "wiki"), length("b", 150, "owner"))).toBeCloseTo(alone, 10);
  });
  describe("has nothing from what speaks of", () => {
    const throughput = (id: string, from: string, more: Partial<Statement> = {}) => length(id, 10, from, { property: "throughput", unit: "Mt/a", ...more });
    const status = (id: string, date: string, from: string) => length(id, 0, from, { property: "status", unit: undefined, value: "operating", date });
    const alone = 0.7;
    test.each<[string, Statement, Statement]>([
      ["another time", throughput("a", "owner", { date: "2009" }), throughput("b", "paper", { date: "2022" })],
      ["another time: a status of 1964 and a report of 2024", status("a", "1964-07-15", "owner"), status("b", "2024-11-22", "paper")],
      [
        "a plan: one of 1997 and what was seen in 2022",
        length("a", 10, "owner", { date: "1997", stance: "planned" }),
        length("b", 10, "paper", { date: "2022" }),
      ],
      ["what was seen, for a forecast", throughput("a", "owner", { stance: "forecast" }), throughput("b", "paper")],
      ["a part", throughput("a", "owner"), throughput("b", "paper", { partial: true, counts: "Line C" })],
      ["another part", throughput("a", "owner", { partial: true, counts: "Line A" }), throughput("b", "paper", { partial: true, counts: "Line C" })],
      [
        "a grant, for a loan",
        throughput("a", "owner", { property: "finance", counts: "Loan" }),
        throughput("b", "paper", { property: "finance", counts: "Grant" }),
      ],
    ])("%s", (_, one, other) => {
      expect(of(one, other)).toBeCloseTo(alone, 10);
    });
    test("but from a claim, another plan, a date that overlaps and the same part", () => {
      const both = 1 - 0.3 * 0.51;
      expect(of(throughput("a", "owner"), throughput("b", "paper", { stance: "claimed" }))).toBeCloseTo(both, 10);
      expect(of(throughput("a", "owner", { stance: "planned" }), throughput("b", "paper", { stance: "forecast" }))).toBeCloseTo(both, 10);
      expect(of(throughput("a", "owner", { date: "2009" }), throughput("b", "paper", { date: "2009-05/2010" }))).toBeCloseTo(both, 10);
      expect(of(length("a", 10, "owner", { date: "1990" }), length("b", 10, "paper", { date: "2020" }))).toBeCloseTo(both, 10);
      const part = { partial: true, counts: "Line C" } as const;
      expect(of(throughput("a", "owner", part), throughput("b", "paper", part))).toBeCloseTo(both, 10);
    });
  });
  test("lies between 0 and 1, and more reading never lowers it", () => {
    const one = fc.record({
      value: fc.integer({ min: 1, max: 3 }),
      from: fc.constantFrom(...sources.keys()),
      read: fc.constantFrom("full-text", "excerpt", "unverified"),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (all) => {
        const given = all.map(({ value, from, read }, i) => length(String(i), value, from, { read: read as Statement["read"] }));
        const evidence = of(...given);
        expect(evidence).toBeGreaterThan(0);
        expect(evidence).toBeLessThan(1);
        expect(of(...given.map((s) => ({ ...s, read: "full-text" as const })))).toBeGreaterThanOrEqual(evidence - 1e-12);
      }),
    );
  });
});

describe("the evidence of a project", () => {
  const of = (statements: Statement[], segments: { id: string; branch?: true }[] = []) =>
    projectEvidence({ statements, segments: segments.map((s) => ({ names: { en: s.id }, ...s })) }, sources);
  const status = (id: string, date: string, from: string, more: Partial<Statement> = {}) =>
    length(id, 0, from, { property: "status", unit: undefined, value: "operating", date, ...more });

  test("is thin where everything rests on one secondary source, and says what does", () => {
    expect(of([status("a", "2006", "paper"), length("b", 100, "paper")])).toMatchObject({
      step: "thinly",
      facts: 3,
      confirmed: 0,
      primary: 0,
      unsupported: ["status", "since", "length"],
      origins: 1,
      newest: 2009,
    });
  });
  test("grows with a second origin and with a primary source, not with a mirror", () => {
    const later = status("b", "2020", "wiki");
    expect(of([status("a", "2006", "paper"), later])).toMatchObject({ step: "well", facts: 2, confirmed: 1, unsupported: ["since"] });
    expect(of([status("a", "2006", "owner")])).toMatchObject({ step: "well", facts: 2, confirmed: 0, primary: 2, unsupported: [] });
    expect(of([status("a", "2006", "wiki"), { ...later, source: "mirror" }])).toMatchObject({ step: "thinly", confirmed: 0 });
    expect(of([status("a", "2006", "wiki"), { ...later, source: "paper", read: "unverified" }])).toMatchObject({ confirmed: 0 });
  });
  test("takes an opening of the same day for the date of the status, and for no other", () => {
    const opening = (date: string) => length("o", 0, "wiki", { property: "opening", unit: undefined, value: "Opened.", date });
    expect(of([status("a", "2006-05-25", "paper"), opening("2006-05")]).unsupported).toEqual(["status"]);
    expect(of([status("a", "2006-05-25", "paper"), opening("2007")]).unsupported).toEqual(["status", "since"]);
  });
  test("counts main segments and no branch, no plan and no part", () => {
    const all = [status("a", "2006", "paper"), length("b", 100, "owner", { about: "main" }), length("c", 100, "owner", { about: "side" })];
    expect(of(all, [{ id: "main" }, { id: "side", branch: true }])).toMatchObject({ step: "partly", facts: 3, primary: 1 });
    expect(of([status("a", "2006", "paper"), status("b", "2020", "owner", { stance: "forecast" })])).toMatchObject({ facts: 2, primary: 0 });
    expect(of([status("a", "2006", "paper"), status("b", "2020", "owner", { partial: true, counts: "Line A" })])).toMatchObject({ primary: 0 });
  });
});

describe("a disagreement", () => {
  const found = (...all: Statement[]) => disagreements(all).map((d) => d.statements.map((s) => s.id));
  test("is found between sources that differ by more than 2 %", () => {
    expect(found(length("a", 2228, "wiki"), length("b", 3000, "paper", { date: "2006" }))).toEqual([["a", "b"]]);
    expect(found(length("a", 100, "wiki"), length("b", 101, "paper"))).toEqual([]);
  });
  test("is none between a plan and what was seen, other subjects, or one source's own figures", () => {
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { stance: "planned" }))).toEqual([]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { about: "part" }))).toEqual([]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "wiki"))).toEqual([]);
  });
  test.each([
    ["length", "km"],
    ["elevation", "m"],
    ["diameter", "mm"],
    ["depth", "m"],
    ["area", "km²"],
  ] as const)("in %s, which lasts, needs no common time", (property, unit) => {
    const measured = (id: string, value: number, date: string, from: string) => length(id, value, from, { property, unit, date });
    expect(found(measured("a", 100, "1990", "wiki"), measured("b", 200, "2020", "paper"))).toEqual([["a", "b"]]);
  });
  test("is none where one of the two counts a part, or speaks in another unit", () => {
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { partial: true }))).toEqual([]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { unit: "m" }))).toEqual([]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { property: "width" }))).toEqual([]);
  });
  test("holds against a claim, and is said once of all that take part in it", () => {
    const all = [length("a", 100, "wiki"), length("b", 200, "paper", { stance: "claimed" }), length("c", 100, "owner")];
    expect(found(...all)).toEqual([["a", "b", "c"]]);
    expect(found(...all.map((s) => ({ ...s, stance: "forecast" as const })))).toEqual([]);
  });
  test("needs no clash of each with each, and is none between words or of different years", () => {
    const all = [length("a", 100, "wiki"), length("b", 100, "wiki"), length("c", 101.5, "owner"), length("d", 103, "paper")];
    expect(found(...all)).toEqual([["a", "b", "c", "d"]]);
    const words = (id: string, value: string, from: string) => length(id, 0, from, { property: "route", unit: undefined, value });
    expect(found(words("a", "Over the pass", "wiki"), words("b", "Along the river", "paper"))).toEqual([]);
    const cost = (id: string, value: number, date: string, from: string) => length(id, value, from, { property: "cost", unit: "USD million", date });
    expect(found(cost("a", 7, "2008/2009", "wiki"), cost("b", 11, "2009", "paper"))).toEqual([]);
  });
  test("begins beyond 2 % of the larger number", () => {
    expect(found(length("a", 98, "wiki"), length("b", 100, "paper"))).toEqual([]);
    expect(found(length("a", 97.9, "wiki"), length("b", 100, "paper"))).toEqual([["a", "b"]]);
  });
  test("in what changes with time needs the same time", () => {
    const flow = (id: string, value: number, date: string, from: string) => length(id, value, from, { property: "throughput", unit: "Mt/a", date });
    expect(found(flow("a", 7, "2009", "wiki"), flow("b", 11, "2022", "paper"))).toEqual([]);
    expect(found(flow("a", 7, "2009", "wiki"), flow("b", 11, "2009", "paper"))).toEqual([["a", "b"]]);
    // Months of one year are of that year; one year is not two.
    expect(found(flow("a", 7, "2009", "wiki"), flow("b", 11, "2009-05", "paper"))).toEqual([["a", "b"]]);
    expect(found(flow("a", 7, "2009", "wiki"), flow("b", 11, "2009/2010", "paper"))).toEqual([]);
    expect(found(flow("a", 7, "2009/..", "wiki"), flow("b", 11, "2009", "paper"))).toEqual([]);
  });
  test("in sums needs the same months: those of a longer time are no other opinion", () => {
    const sum = (id: string, value: number, date: string, from: string) => length(id, value, from, { property: "throughput", unit: "bcm", date });
    expect(found(sum("a", 390, "2009/2022-03", "wiki"), sum("b", 423, "2009/2022", "paper"))).toEqual([]);
    expect(found(sum("a", 390, "2009/2022", "wiki"), sum("b", 423, "2009/2022-12", "paper"))).toEqual([["a", "b"]]);
  });
  test("is none between a loan and a grant", () => {
    const money = (id: string, value: number, from: string, counts: string) => length(id, value, from, { property: "finance", unit: "USD million", counts });
    expect(found(money("a", 32.8, "wiki", "Loan"), money("b", 0.8, "paper", "Grant"))).toEqual([]);
    expect(found(money("a", 32.8, "wiki", "Loan"), money("b", 30, "paper", "Loan"))).toEqual([["a", "b"]]);
  });

  const event = (id: string, date: string, from: string, more: Partial<Statement> = {}) =>
    length(id, 0, from, { property: "opening", unit: undefined, value: `Opened (${id}).`, date, ...more });
  const status = (id: string, value: string, date: string, from: string, more: Partial<Statement> = {}) =>
    event(id, date, from, { property: "status", value, ...more });
  test("in dates is between different days less than two years apart", () => {
    expect(found(event("a", "2006-05-25", "wiki"), event("b", "2006-07-20", "paper"), event("c", "2006-07-11", "owner"))).toEqual([["a", "c", "b"]]);
    expect(found(event("a", "1966/1978", "wiki", { property: "completion" }), event("b", "1979", "paper", { property: "completion" }))).toEqual([["a", "b"]]);
    expect(found(event("a", "2000-08", "wiki"), event("b", "2000-08-20", "paper"))).toEqual([]);
    expect(found(event("a", "1999", "wiki"), event("b", "2012", "paper"))).toEqual([]);
    expect(found(event("a", "1996", "wiki"), event("b", "1997", "wiki"))).toEqual([]);
    expect(found(event("a", "1996", "wiki"), event("b", "1997", "paper", { partial: true, counts: "Line B" }))).toEqual([]);
    expect(found(event("a", "1996", "wiki"), event("b", "1997", "paper", { stance: "planned" }))).toEqual([]);
    expect(found(event("a", "1996", "wiki"), event("b", "1997", "paper", { property: "completion" }))).toEqual([]);
  });
  test("in dates is also with the beginning of a status, not with its later reports", () => {
    expect(found(event("a", "2006-07-11", "wiki"), status("b", "operating", "2006-05-25", "paper"))).toEqual([["b", "a"]]);
    expect(found(event("a", "2006", "wiki"), status("b", "operating", "2006", "paper"), status("c", "operating", "2007", "owner"))).toEqual([]);
    expect(found(event("a", "1996", "wiki", { property: "constructionStart" }), status("b", "construction", "1997", "paper"))).toEqual([["a", "b"]]);
    expect(found(event("a", "1996", "wiki"), status("b", "operating", "1997", "paper", { atLatest: true }))).toEqual([]);
  });
  test("in statuses is between going on and stopped in one year", () => {
    const construction = status("a", "construction", "2023-02-07", "wiki", { stance: "claimed" });
    expect(found(construction, status("b", "shelved", "2023-12-21", "paper", { stance: "claimed" }))).toEqual([["a", "b"]]);
    expect(found(construction, status("b", "shelved", "2024-02", "paper"))).toEqual([]);
    expect(found(construction, status("b", "operating", "2023-12-21", "paper"))).toEqual([]);
    expect(found(construction, status("b", "shelved", "2023-12-21", "wiki"))).toEqual([]);
  });
  test("in dates of a segment is one of the whole where a source tells the same day of both", () => {
    const part = { about: "last" };
    const [whole, own, other] = [
      status("w", "operating", "2006-05-25", "wiki"),
      event("s", "2006-05-25", "wiki", part),
      event("t", "2006-07-20", "paper", part),
    ];
    const [all] = disagreements([whole, own, other, event("u", "2006-07-11", "owner")]);
    expect(all?.statements.map((s) => s.id)).toEqual(["w", "s", "u", "t"]);
    expect(all?.abouts).toEqual([undefined, "last"]);
    // Of a part alone it concerns the part alone.
    expect(disagreements([own, other]).map((d) => d.abouts)).toEqual([["last"]]);
    expect(disagreements([status("w", "operating", "2006-05-25", "owner"), own, other]).map((d) => d.abouts)).toEqual([["last"]]);
  });
  test("in words is between the few that a property may have", () => {
    const kind = (id: string, value: string, date: string, from: string) => event(id, date, from, { property: "ownerKind", value });
    expect(found(kind("a", "state", "2009", "wiki"), kind("b", "joint-venture", "2009", "paper"))).toEqual([["a", "b"]]);
    expect(found(kind("a", "state", "2009", "wiki"), kind("b", "joint-venture", "2015", "paper"))).toEqual([]);
  });
  test("is also what the editors have marked, said once and with plans", () => {
    const season = (id: string, date: string, from: string, more: Partial<Statement> = {}) => event(id, date, from, { property: "seasonality", ...more });
    const open = season("a", "2024-09-20/..", "wiki");
    const shut = event("b", "2024-11-30/2025-03-30", "paper", { property: "closure", stance: "planned", contradicts: ["a"] });
    expect(disagreements([open, shut])).toMatchObject([{ kind: "text", statements: [{ id: "a" }, { id: "b" }] }]);
    const dated = [event("a", "2000-23", "wiki"), event("b", "2018-02-25", "paper", { contradicts: ["a"] })];
    expect(disagreements(dated)).toMatchObject([{ kind: "date", statements: [{ id: "a" }, { id: "b" }] }]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { contradicts: ["a"] }))).toEqual([["a", "b"]]);
  });
});
