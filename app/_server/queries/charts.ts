import type { Charts } from "@/app/_domain/charts";
import { today } from "@/app/_domain/parameters";
import { yearsUntil } from "@/app/_domain/years";
import type { Country } from "@/geodata/model/country";
import { dateRange } from "@/geodata/model/date";
import { groupOf, STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";
import { projectStatus, segmentStatus } from "@/geodata/rules/status";
import { readModels } from "@/prisma/connection";
import { projects } from "./projects";

const MOST_ORIGINS = 15;
const UNITS = ["Mt/a", "bcm/a"];

const yearOf = (date: string) => Number(dateRange(date).from.slice(0, 4));

/** What the charts of the table page draw. */
export async function charts(): Promise<Charts> {
  const all = await projects({});
  const { segments, statements } = await readModels(async (prisma) => ({
    segments: await prisma.segment.findMany({ where: { branch: false }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
    statements: await prisma.statement.findMany({ include: { source: true }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
  }));

  const km = new Map<string, { country: Country; look: StatusGroup; km: number }>();
  for (const { id, projectId, lengthByCountry } of segments) {
    const project = all.find((p) => p.id === projectId);
    const status = project && segmentStatus(project.statusHistory, id, today())?.value;
    if (!status) continue;
    for (const part of lengthByCountry) {
      if (!part.country || !part.km) continue;
      const key = `${part.country} ${groupOf(status)}`;
      km.set(key, { country: part.country, look: groupOf(status), km: (km.get(key)?.km ?? 0) + part.km });
    }
  }

  const statusByYear = yearsUntil(today()).flatMap((year) => {
    const looks = all.flatMap((p) => projectStatus(p.statusHistory, String(year)) ?? []).map(({ value }) => groupOf(value));
    return STATUS_GROUP_IDS.map((look) => ({ year, look, projects: looks.filter((one) => one === look).length }));
  });

  const flows = statements
    .filter((s) => !s.about && (s.stance === "observed" || s.stance === "claimed"))
    .flatMap(({ property, content, date, projectId, stance }): Charts["flows"] => {
      const { value, unit, partial } = content;
      const project = all.find((p) => p.id === projectId);
      if (project?.layer !== "pipelines" || partial || typeof value !== "number" || !unit || !UNITS.includes(unit)) return [];
      if (property !== "capacity" && property !== "throughput") return [];
      return [{ names: project.names, year: yearOf(date), measure: property, value, unit, stance }];
    })
    .sort((a, b) => a.year - b.year);

  const origins = new Map<string, Charts["origins"][number]>();
  for (const { source } of statements) {
    const { origin, authority } = source.csl.custom;
    origins.set(origin, { origin, authority, statements: (origins.get(origin)?.statements ?? 0) + 1 });
  }
  return {
    kmByCountry: [...km.values()].sort((a, b) => b.km - a.km),
    statusByYear,
    flows,
    origins: [...origins.values()].sort((a, b) => b.statements - a.statements).slice(0, MOST_ORIGINS),
  };
}
