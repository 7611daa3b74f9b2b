import { describe, expect, test } from "vitest";
import { capacities, FILTERS, type Narrowing, NO_NARROWING, passes } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";
import { projectStatus } from "@/geodata/rules/status";

const pipeline: ProjectSummary = {
  id: "a-pipeline",
  layer: "pipelines",
  origin: "article",
  kind: "oil",
  context: false,
  name: "A pipeline",
  names: { en: "A pipeline", ru: "Трубопровод" },
  variants: ["Druzhba"],
  summary: "From here to there.",
  summaries: { en: "From here to there.", ru: "Отсюда туда." },
  countries: ["KZ", "CN"],
  status: projectStatus([{ segment: null, value: "operating", date: "2006", statement: "s", source: "x", stance: "observed" }], "2026"),
  statusHistory: [],
  segments: [],
  branches: [],
  parts: { total: 0, statuses: {} },
  points: [],
  ownerKind: "joint-venture",
  capacity: { value: 20, unit: "Mt/a", date: "2020", stance: "observed" },
  publishedKm: null,
  publishedStance: null,
  figureHistory: [],
  lengthKm: 960,
  evidence: { step: "partly", facts: 4, confirmed: 1, primary: 1, unsupported: ["length", "since"], statements: 11, origins: 2, newest: 1998 },
  bbox: [0, 0, 1, 1],
};
const site: ProjectSummary = {
  ...pipeline,
  id: "a-site",
  layer: "oil-and-gas-fields",
  origin: "atlas",
  ownerKind: null,
  capacity: null,
  lengthKm: null,
  status: null,
};

describe("what narrows projects down", () => {
  test("nothing lets everything through", () => {
    expect(passes(pipeline, {}) && passes(site, NO_NARROWING)).toBe(true);
  });

  test.each<[string, Partial<Narrowing>, boolean, boolean]>([
    ["layer", { layers: ["oil-and-gas-fields"] }, false, true],
    ["status", { status: ["operating", "idle"] }, true, false],
    ["named in the article", { origin: ["article"] }, true, false],
    ["added by the atlas", { origin: ["atlas"] }, false, true],
    ["one of its countries", { country: ["CN"] }, true, true],
    ["no country of its own", { country: ["TJ"] }, false, false],
    ["kind of owner", { owner: ["joint-venture"] }, true, false],
    ["length reached", { longer: 960 }, true, false],
    ["length not reached", { longer: 961 }, false, false],
    ["capacity reached", { capacity: "20 Mt/a" }, true, false],
    ["capacity in another unit", { capacity: "1 bcm/a" }, false, false],
    ["name in Cyrillic, in capitals", { q: "ТРУБО" }, true, true],
    ["a word of its summary in Russian", { q: "отсюда" }, true, true],
    ["another spelling", { q: "druzhba" }, true, true],
  ])("%s", (_, narrowing, ofPipeline, ofSite) => {
    expect(passes(pipeline, narrowing)).toBe(ofPipeline);
    expect(passes(site, narrowing)).toBe(ofSite);
  });

  test("what the search found passes without mentioning the text", () => {
    expect(passes(site, { q: "Lukoil" }, new Set(["a-site"]))).toBe(true);
    expect(passes(pipeline, { q: "Lukoil" }, new Set(["a-site"]))).toBe(false);
  });

  test("the capacities to choose from stand by unit and size, each once", () => {
    const of = (value: number, unit: string) => ({ ...pipeline, capacity: { value, unit, date: "2020", stance: "observed" as const } });
    expect(capacities([pipeline, of(55, "bcm/a"), of(9.5, "Mt/a"), site, pipeline, of(120, "Mt/a")])).toEqual(["55 bcm/a", "9.5 Mt/a", "20 Mt/a", "120 Mt/a"]);
  });

  test("a capacity is a number and a unit", () => {
    expect(["20 Mt/a", "2.5 km³/a", "500 kV"].every((text) => "value" in FILTERS.capacity.read(text))).toBe(true);
    expect(["20", "Mt/a", "-1 Mt/a", "20  Mt/a", "1e9 Mt/a"].some((text) => "value" in FILTERS.capacity.read(text))).toBe(false);
  });
});
