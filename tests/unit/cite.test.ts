import { expect, test } from "vitest";
import { cite } from "@/app/_server/citations/cite";
import type { Statement } from "@/geodata/model/statement";

const length: Statement = {
  id: "length",
  property: "length",
  value: 3000,
  unit: "km",
  date: "1997",
  stance: "planned",
  source: "someone",
  locator: "p. 1",
  read: "full-text",
};
const title = (statement: Statement) =>
  cite({ project: { id: "line", name: "A line" }, statement, origin: "https://atlas.example", datasetVersion: "1", accessed: [2026, 11, 27] }, "csl");

test("a citation says that a figure is a plan, and nothing of one that was observed", () => {
  expect(title(length)).toContain('"title": "A line: Length (1997): 3,000 km (planned)"');
  expect(title({ ...length, stance: "observed" })).toContain('"title": "A line: Length (1997): 3,000 km"');
});
