import type { Charts } from "@/app/_domain/charts";
import { CARRIED } from "@/app/_domain/figures";
import { today } from "@/app/_domain/parameters";
import { yearsUntil } from "@/app/_domain/years";
import type { Country } from "@/geodata/model/country";
import { dateRange, holdsBy, yearOf } from "@/geodata/model/date";
import { groupOf, STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";
import { seen } from "@/geodata/rules/evidence";
import { projectStatus, segmentStatus } from "@/geodata/rules/status";
import { readModels } from "@/prisma/connection";
import { projects, type Selection } from "./projects";

const MOST_ORIGINS = 15;
const UNITS: readonly string[] = Object.values(CARRIED);

/** What the charts of the table page draw, of the projects that a filter lets through, as of its date. */
export async function charts(selection: Selection, found = projects(selection)): Promise<Charts> {
  const date = selection.asOf ?? today();
  const all = await found;
  const ids = all.map((p) => p.id);
  const { segments, statements } = await readModels(async (prisma) => ({
    segments: await prisma.segment.findMany({ where: { branch: false, projectId: { in: ids } }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
    statements: await prisma.statement.findMany({
      where: { projectId: { in: ids } },
      include: { source: true },
      orderBy: [{ projectId: "asc" }, { ordinal: "asc" }],
    }),
  }));

  const km = new Map<string, { country: Country; look: StatusGroup; km: number }>();
  for (const { id, projectId, lengthByCountry } of segments) {
    const project = all.find((p) => p.id === projectId);
    const status = project && segmentStatus(project.statusHistory, id, date)?.value;
    if (!status) continue;
    for (const part of lengthByCountry) {
      if (!part.country || !part.km || (selection.country && !selection.country.includes(part.country))) continue;
      const key = `${part.country} ${groupOf(status)}`;
      km.set(key, { country: part.country, look: groupOf(status), km: (km.get(key)?.km ?? 0) + part.km });
    }
  }

  const statusByYear = yearsUntil(dateRange(date).to ?? today()).flatMap((year) => {
    const looks = all.flatMap((p) => projectStatus(p.statusHistory, String(year)) ?? []).map(({ value }) => groupOf(value));
    return STATUS_GROUP_IDS.map((look) => ({ year, look, projects: looks.filter((one) => one === look).length }));
  });

  const flows = statements
    .filter((s) => !s.about && seen({ stance: s.stance }) && holdsBy(s, date))
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
