import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import { disagreements, projectEvidence, statementEvidence } from "@/geodata/rules/evidence";

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
  test("grows with every independent origin that agrees", () => {
    expect(of(length("a", 100, "owner"), length("b", 101, "paper"))).toBeCloseTo(1 - 0.3 * (1 - 0.49), 10);
  });
  test("not with a mirror of the same origin, nor with one that says otherwise", () => {
    const alone = of(length("a", 100, "wiki"));
    expect(of(length("a", 100, "wiki"), length("b", 100, "mirror"))).toBeCloseTo(alone, 10);
    expect(of(length("a", 100, "wiki"), length("b", 150, "owner"))).toBeCloseTo(alone, 10);
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

test("a project's record ages by half in twenty years", () => {
  const { score, recency, newest, origins } = projectEvidence([length("a", 100, "owner", { date: "2006" })], sources, 2026);
  expect({ recency, newest, origins }).toEqual({ recency: 0.75, newest: 2006, origins: 1 });
  expect(score).toBeCloseTo(0.7 * 0.75, 10);
});

describe("a disagreement", () => {
  const found = (...all: Statement[]) => disagreements(all).map((group) => group.map((s) => s.id));
  test("is found between sources that differ by more than 2 %", () => {
    expect(found(length("a", 2228, "wiki"), length("b", 3000, "paper", { date: "2006" }))).toEqual([["a", "b"]]);
    expect(found(length("a", 100, "wiki"), length("b", 101, "paper"))).toEqual([]);
  });
  test("is none between a plan and what was seen, other subjects, or one source's own figures", () => {
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { stance: "planned" }))).toEqual([]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "paper", { about: "part" }))).toEqual([]);
    expect(found(length("a", 100, "wiki"), length("b", 200, "wiki"))).toEqual([]);
  });
  test("in what changes with time needs the same time", () => {
    const flow = (id: string, value: number, date: string, from: string) => length(id, value, from, { property: "throughput", unit: "Mt/a", date });
    expect(found(flow("a", 7, "2009", "wiki"), flow("b", 11, "2022", "paper"))).toEqual([]);
    expect(found(flow("a", 7, "2009", "wiki"), flow("b", 11, "2009", "paper"))).toEqual([["a", "b"]]);
  });
});
