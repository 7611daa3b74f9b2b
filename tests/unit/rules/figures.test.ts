import { describe, expect, test } from "vitest";
import { asOf } from "@/app/_domain/visible-segments";
import { readDataset } from "@/geodata/dataset";
import { dateRange, holdsBy } from "@/geodata/model/date";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import { figureHistory, figuresAsOf } from "@/geodata/rules/figures";
import { keyFigure } from "@/geodata/rules/key-figure";
import { PIPELINE } from "@/tests/component/projects";

const sources = new Map<string, Pick<Source, "custom">>([["paper", { custom: { authority: "secondary", origin: "Paper" } }]]);
const of = (property: Statement["property"], date: string, value: number | string, more: Partial<Statement> = {}): Statement => ({
  id: `${property}-${date}`,
  property,
  value,
  date,
  stance: "observed",
  source: "paper",
  locator: "p. 1",
  read: "full-text",
  ...more,
});
const capacity = (date: string, value: number, more: Partial<Statement> = {}) => of("capacity", date, value, { unit: "Mt/a", ...more });
const status = { segment: null, value: "proposed", statement: "status", source: "paper", stance: "observed" } as const;
const NOTHING = { ownerKind: null, capacity: null, publishedKm: null, publishedStance: null };

describe("the figures of a project at a date", () => {
  const history = figureHistory(
    [
      capacity("2006", 10),
      capacity("2013-04", 20),
      capacity("2010", 30, { stance: "planned" }),
      of("length", "1997", 3000, { unit: "km", stance: "planned" }),
      of("length", "2007", 2800, { unit: "km" }),
      of("ownerKind", "2006", "joint-venture"),
      of("owner", "2020", "Somebody"),
    ],
    sources,
  );

  test("are chosen from what holds by it, nothing newer", () => {
    expect(figuresAsOf(history, "1996")).toEqual(NOTHING);
    expect(figuresAsOf(history, "1997")).toEqual({ ...NOTHING, publishedKm: 3000, publishedStance: "planned" });
    expect(figuresAsOf(history, "2008")).toEqual({
      ownerKind: "joint-venture",
      capacity: { value: 10, unit: "Mt/a", date: "2006", stance: "observed" },
      publishedKm: 2800,
      publishedStance: "observed",
    });
    expect(figuresAsOf(history, "2013-03").capacity?.value).toBe(10);
    expect(figuresAsOf(history, "2013-04-01").capacity?.value).toBe(20);
    expect(figuresAsOf(history, "2013").capacity?.value).toBe(20);
  });

  test("begin a period only where one of them changes", () => {
    expect(history.map(({ validFrom }) => validFrom)).toEqual(["1997-01-01", "2006-01-01", "2007-01-01", "2013-04-01"]);
    expect(figureHistory([], sources)).toEqual([]);
  });

  test("are in the explorer those of its year", () => {
    const earlier = asOf([{ ...PIPELINE, statusHistory: [{ ...status, date: "1997" }], figureHistory: history }], "2000")[0];
    expect([earlier?.capacity, earlier?.ownerKind, earlier?.publishedKm]).toEqual([null, null, 3000]);
  });

  test("are for every project on every day what the key figures are of the statements that hold by it", () => {
    const { dataset } = readDataset();
    const known = new Map(dataset.sources.map((s) => [s.id, s]));
    for (const { project } of dataset.projects) {
      const found = figureHistory(project.statements, known);
      const days = new Set(project.statements.map(({ date }) => dateRange(date).from));
      for (const day of days) {
        const by = project.statements.filter((s) => holdsBy(s, day));
        const { capacity, publishedKm, ownerKind } = figuresAsOf(found, day);
        const values = (["capacity", "length", "ownerKind"] as const).map((property) => keyFigure(by, property, known)?.value ?? null);
        expect([project.id, day, capacity?.value ?? null, publishedKm, ownerKind]).toEqual([project.id, day, ...values]);
      }
    }
  });
});
