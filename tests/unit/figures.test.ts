import { expect, test } from "vitest";
import { figures, type Measures } from "@/app/_domain/figures";
import type { ProjectSummary } from "@/app/_domain/summary";
import { visibleSegments } from "@/app/_domain/visible-segments";
import type { Country } from "@/geodata/model/country";
import type { LayerId } from "@/geodata/model/layer";
import { projectStatus, type StatusEntry } from "@/geodata/rules/status";

const entry = (value: StatusEntry["value"], date: string, segment: string | null = null): StatusEntry => ({
  segment,
  value,
  date,
  statement: `${value}-${date}`,
  source: "book",
  stance: "observed",
});

/** A project as the figures see it. */
const project = (id: string, layer: LayerId, countries: Country[], statusHistory: StatusEntry[], segments = ["whole"]) =>
  ({ id, layer, countries, statusHistory, segments, branches: [] }) as Partial<ProjectSummary> as ProjectSummary;

const PROJECTS = [
  project("pass", "highways", ["KG", "CN"], [entry("operating", "1990")]),
  project("valley", "highways", ["KG"], [entry("construction", "2010"), entry("operating", "2020")]),
  project("oil", "pipelines", ["KZ", "CN"], [entry("construction", "2004"), entry("operating", "2006")]),
  // It carries on what has come over the border.
  project("inland", "pipelines", ["CN"], [entry("operating", "2004")]),
];

const MEASURES: Measures = {
  lengths: [
    { segments: ["pass/whole"], country: "KG", km: 100 },
    { segments: ["pass/whole"], country: "CN", km: 50 },
    { segments: ["pass/whole", "valley/whole"], country: "KG", km: 30 },
    { segments: ["valley/whole"], country: "KG", km: 200 },
  ],
  crossings: [
    { id: "the-pass", countries: ["KG", "CN"], segments: ["pass/whole"] },
    { id: "the-gate", countries: ["KZ", "CN"], segments: ["oil/whole"] },
  ],
  pipelines: [
    { project: "oil", property: "capacity", carried: "oil", from: 2006, value: 10, year: 2006 },
    { project: "oil", property: "throughput", carried: "oil", from: 2007, value: 4.8, year: 2007 },
    { project: "oil", property: "capacity", carried: "oil", from: 2020, value: 20, year: 2020 },
    { project: "inland", property: "capacity", carried: "oil", from: 2004, value: 12, year: 2004 },
  ],
};

const at = (date: string, countries: Country[] | null = null, ids = PROJECTS.map(({ id }) => id)) => {
  const shown = PROJECTS.filter(({ id }) => ids.includes(id)).map((p) => ({ ...p, status: projectStatus(p.statusHistory, date) }));
  return figures(shown, visibleSegments(shown, date), date, countries, MEASURES);
};

test("a stretch that two roads share counts once, and as soon as one of them is in operation", () => {
  expect(at("2026").lengths).toEqual([{ layer: "highways", km: 380 }]);
  expect(at("2015").lengths).toEqual([{ layer: "highways", km: 180 }]);
  expect(at("2026", null, ["valley"]).lengths).toEqual([{ layer: "highways", km: 230 }]);
});

test("with a country chosen its kilometres and crossings count alone", () => {
  expect(at("2026", ["CN"]).lengths).toEqual([{ layer: "highways", km: 50 }]);
  expect(at("2026", ["KG"]).crossings).toEqual(["the-pass"]);
  expect(at("2026").crossings).toEqual(["the-pass", "the-gate"]);
  expect(at("2005").crossings).toEqual(["the-pass"]);
});

test("capacity is that of the date, of pipelines over the border that operate; the flow has its year", () => {
  expect(at("2005").carried).toEqual([]);
  expect(at("2006").carried).toEqual([{ carried: "oil", projects: ["oil"], capacity: 10, flow: null }]);
  expect(at("2026").carried).toEqual([{ carried: "oil", projects: ["oil"], capacity: 20, flow: { value: 4.8, year: 2007 } }]);
});

test("projects by status, and how many changed in five years", () => {
  expect(at("2015").statuses).toEqual([
    { group: "operating", projects: 3 },
    { group: "construction", projects: 1 },
  ]);
  expect(at("2015").changed).toEqual({ since: 2010, projects: 0 });
  expect(at("2020").changed).toEqual({ since: 2015, projects: 1 });
});

test("of a decade and of years before the timeline they can be asked too", () => {
  expect(at("199X").changed).toEqual({ since: 1990, projects: 0 });
  expect(at("0990").changed.since).toBe(1990);
  expect(at("1992").changed.since).toBe(1990);
  expect(at("2026").changed.since).toBe(2021);
});
