import { expect, test } from "vitest";
import { history, subjects } from "@/app/_features/dossier/history";
import type { Statement } from "@/geodata/model/statement";

const stated = (id: string, property: Statement["property"], date: string, more: Partial<Statement> = {}): Statement => ({
  id,
  property,
  value: "A text.",
  date,
  stance: "observed",
  source: "book",
  locator: "p. 1",
  read: "full-text",
  ...more,
});

const ALL = [
  stated("still-open", "status", "2001", { value: "operating" }),
  stated("open", "status", "1979", { value: "operating" }),
  stated("open-part", "status", "1979", { value: "operating", about: "a" }),
  stated("shut-part", "status", "1990", { value: "idle", about: "a" }),
  stated("begun", "constructionStart", "1959"),
  stated("deal", "agreement", "1950"),
  stated("wide", "width", "1979", { value: 7, unit: "m" }),
];

const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);

test("a history has the turns first, by date; what only repeats, and what was agreed, stands with the others", () => {
  const { turning, others } = history(ALL);
  expect(ids(turning)).toEqual(["begun", "open", "shut-part"]);
  expect(ids(others)).toEqual(["deal", "open-part", "still-open"]);
});

test("the subjects have the rest, and every statement stands once", () => {
  const { turning, others } = history(ALL);
  const rest = subjects(ALL).flatMap(([, statements]) => statements);
  expect(ids(rest)).toEqual(["wide"]);
  expect([...ids(turning), ...ids(others), ...ids(rest)].sort()).toEqual(ids(ALL).sort());
});
