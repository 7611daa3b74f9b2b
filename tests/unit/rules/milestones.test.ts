import { expect, test } from "vitest";
import type { Statement } from "@/geodata/model/statement";
import { milestones } from "@/geodata/rules/milestones";

const event = (id: string, property: Statement["property"], date: string, more: Partial<Statement> = {}): Statement => ({
  id,
  property,
  value: `It was done (${id}).`,
  date,
  stance: "observed",
  source: "someone",
  locator: "p. 1",
  read: "excerpt",
  ...more,
});

test("the dates beside a headline are what was begun, completed, opened and closed, in order, of the whole and its parts", () => {
  const all = [
    event("third countries", "opening", "1986-05-01"),
    event("pass", "opening", "1982-08-27"),
    event("roadway", "completion", "1982"),
    event("cut", "closure", "2010-01-04", { about: "attabad" }),
    event("status", "status", "1979", { value: "operating" }),
    event("winter", "closure", "2024-11-30/2025-03-30", { stance: "planned" }),
    event("works", "reconstruction", "2008"),
  ];
  expect(milestones(all).map((s) => s.id)).toEqual(["roadway", "pass", "third countries", "cut"]);
});
