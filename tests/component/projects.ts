import type { ProjectDetail } from "@/app/_domain/project";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import type { CurrentStatus } from "@/geodata/rules/status";

const headline = (value: CurrentStatus["value"], since: string): CurrentStatus => ({
  value,
  since,
  statement: "status",
  source: "ministry",
  stance: "observed",
  atLatest: false,
  inferred: false,
  stillSoBy: { date: since, statement: "status", source: "ministry" },
  firstSince: null,
});

/** A road over a pass, from Kyrgyzstan to China. */
export const ROAD: ProjectSummary = {
  id: "a-road",
  layer: "highways",
  origin: "article",
  kind: "road",
  context: false,
  name: "A road",
  names: { en: "A road", ru: "Дорога" },
  variants: [],
  summary: "A road over a pass.",
  summaries: { en: "A road over a pass.", ru: "Дорога через перевал." },
  countries: ["KG", "CN"],
  status: headline("operating", "1990"),
  statusHistory: [{ segment: null, value: "operating", date: "1990", statement: "status", source: "ministry", stance: "observed" }],
  segments: ["whole"],
  branches: [],
  parts: { total: 1, statuses: { operating: 1 } },
  points: [],
  ownerKind: "state",
  capacity: null,
  publishedKm: 700,
  publishedStance: "observed",
  figureHistory: [{ validFrom: "1990-01-01", ownerKind: "state", capacity: null, publishedKm: 700, publishedStance: "observed" }],
  lengthKm: 650,
  evidence: { step: "partly", facts: 4, confirmed: 1, primary: 1, unsupported: ["length", "since"], statements: 11, origins: 2, newest: 1998 },
  bbox: [74, 39, 77, 43],
};

/** A pipeline from Kazakhstan to China, not yet built. */
export const PIPELINE: ProjectSummary = {
  ...ROAD,
  id: "a-pipeline",
  layer: "pipelines",
  origin: "atlas",
  kind: "oil",
  name: "A pipeline",
  names: { en: "A pipeline" },
  summaries: { en: "A pipeline." },
  countries: ["KZ", "CN"],
  status: headline("proposed", "2020"),
  ownerKind: "joint-venture",
  capacity: { value: 20, unit: "Mt/a", date: "2020", stance: "observed" },
  figureHistory: [
    {
      validFrom: "2020-01-01",
      ownerKind: "joint-venture",
      capacity: { value: 20, unit: "Mt/a", date: "2020", stance: "observed" },
      publishedKm: 700,
      publishedStance: "observed",
    },
  ],
  lengthKm: 1200,
};

const source = (id: string, origin: string): Source => ({
  id,
  type: "report",
  title: `Report of ${origin}`,
  author: [{ literal: origin }],
  issued: { "date-parts": [[2010]] },
  accessed: { "date-parts": [[2026, 11, 24]] },
  custom: { authority: "primary", origin },
});

/** A statement of the ministry, of 1990. */
export const stated = (id: string, property: Statement["property"], value: Statement["value"], more: Partial<Statement> = {}): Statement => ({
  id,
  property,
  value,
  date: "1990",
  stance: "observed",
  source: "ministry",
  locator: "p. 7",
  read: "full-text",
  ...more,
});

/** All that is known of the road: two sources disagree on its length, and events enough for a fold. */
export const ROAD_DETAIL: ProjectDetail = {
  ...ROAD,
  related: [{ id: PIPELINE.id, names: PIPELINE.names }],
  lengthRemark: "Bends are lost.",
  lengthRemarks: { en: "Bends are lost." },
  segments: [{ id: "whole", names: { en: "Whole" }, branch: false, status: ROAD.status, lengthKm: 650, lengthByCountry: [{ country: "KG", km: 650 }] }],
  statements: [
    stated("status", "status", "operating"),
    stated("length-ministry", "length", 700, { unit: "km" }),
    stated("length-bank", "length", 900, { unit: "km", source: "bank" }),
    ...Array.from({ length: 8 }, (_, i) => stated(`event-${i}`, "event", `Event number ${i}.`, { date: String(1991 + i) })),
  ],
  lengthByCountry: [
    { country: "KG", km: 500 },
    { country: "CN", km: 150 },
  ],
  crossings: [
    {
      segment: "whole",
      lon: 75.4,
      lat: 40.5,
      from: "KG",
      to: "CN",
      chainageKm: 500,
      computed: { lon: 75.4, lat: 40.5 },
      offsetKm: 0,
      id: "the-pass",
      name: "The pass",
      names: { en: "The pass" },
      elevationM: 3752,
    },
  ],
  alignments: [],
  sources: [source("ministry", "The ministry"), source("bank", "The bank")],
  geometryProvenance: [{ segment: "whole", method: "Drawn by hand.", sources: ["ministry"], positionalAccuracyM: 2000, digitisedAt: "2026-11-24" }],
};
