import type { CountryLength } from "../../geodata/analysis/corridor";
import { COUNTRIES } from "../../geodata/model/country";
import { dateRange } from "../../geodata/model/date";
import type { Source } from "../../geodata/model/source";
import { readModels } from "../../prisma/connection";
import { lookOf, STATUS_LOOKS } from "../_legend/looks";
import { today } from "./filter";
import { projects } from "./projects";
import { projectStatus } from "./summary";

const FIRST_YEAR = 1990;
const MOST_ORIGINS = 15;
const UNITS = ["Mt/a", "bcm/a"];

/** Figures for the charts, each a list of rows. */
export interface Charts {
  readonly kmByCountry: readonly { country: string; status: string; km: number }[];
  readonly statusByYear: readonly { year: number; status: string; projects: number }[];
  readonly capacity: readonly { project: string; year: number; capacity: number; unit: string }[];
  readonly origins: readonly { origin: string; authority: string; statements: number }[];
}

const yearOf = (date: string) => Number(dateRange(date).from.slice(0, 4));

/** What the charts of the table page draw. */
export async function charts(): Promise<Charts> {
  const all = await projects({});
  const { segments, statements } = await readModels(async (prisma) => ({
    segments: await prisma.segment.findMany({ where: { branch: false }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
    statements: await prisma.statement.findMany({ include: { source: true }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
  }));

  const km = new Map<string, { country: string; status: string; km: number }>();
  for (const { projectId, lengthByCountry } of segments) {
    const status = all.find((p) => p.id === projectId)?.status?.value;
    if (!status) continue;
    for (const part of lengthByCountry as unknown as CountryLength[]) {
      if (!part.country || !part.km) continue;
      const row = { country: COUNTRIES[part.country].name, status: STATUS_LOOKS[lookOf(status)].label, km: 0 };
      const key = `${row.country} ${row.status}`;
      km.set(key, { ...row, km: (km.get(key)?.km ?? 0) + part.km });
    }
  }

  const years = Array.from({ length: Number(today().slice(0, 4)) - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const statusByYear = years.flatMap((year) =>
    Object.values(STATUS_LOOKS).map(({ label, statuses }) => ({
      year,
      status: label,
      projects: all.filter((p) => (statuses as readonly string[]).includes(projectStatus(p.statusHistory, String(year))?.value ?? "")).length,
    })),
  );

  const capacity = statements
    .filter((s) => s.property === "capacity" && !s.about && s.stance === "observed")
    .flatMap((s) => {
      const { value, unit } = s.content as { value?: number; unit?: string };
      const project = all.find((p) => p.id === s.projectId);
      return value !== undefined && unit && UNITS.includes(unit) && project ? [{ project: project.name, year: yearOf(s.date), capacity: value, unit }] : [];
    })
    .sort((a, b) => a.year - b.year);

  const origins = new Map<string, { origin: string; authority: string; statements: number }>();
  for (const { source } of statements) {
    const { origin, authority } = (source.csl as unknown as Source).custom;
    origins.set(origin, { origin, authority, statements: (origins.get(origin)?.statements ?? 0) + 1 });
  }
  return {
    kmByCountry: [...km.values()].sort((a, b) => b.km - a.km),
    statusByYear,
    capacity,
    origins: [...origins.values()].sort((a, b) => b.statements - a.statements).slice(0, MOST_ORIGINS),
  };
}
