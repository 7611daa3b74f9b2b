import { today } from "@/app/_domain/parameters";
import type { ProjectAlignment, ProjectCrossing, ProjectDetail } from "@/app/_domain/project";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { CountryLength } from "@/geodata/analysis/corridor";
import type { Country } from "@/geodata/model/country";
import { segmentStatus } from "@/geodata/rules/status";
import { read, readModels } from "@/prisma/connection";
import { projects } from "./projects";
import { statementOf } from "./statement";
import { translated } from "./translated";

const CROSSINGS = `
  select c.segment_id as segment, ST_X(c.geometry) as lon, ST_Y(c.geometry) as lat, c.from_country as "from", c.to_country as "to",
    c.chainage_km as "chainageKm", case when c.computed_lon is not null then jsonb_build_object('lon', c.computed_lon, 'lat', c.computed_lat) end as computed, c.offset_km as "offsetKm", b.id, b.names ->> 'en' as name, b.names, b.elevation_m as "elevationM"
  from crossing c
  join segment s on s.project_id = c.project_id and s.id = c.segment_id
  left join border_crossing b on b.id = c.border_crossing_id
  where c.project_id = $1
  order by s.branch, s.ordinal, c.ordinal`;

const ALIGNMENTS = `
  select length_km as "lengthKm", ST_AsGeoJSON(geometry, 6)::jsonb as geometry, segments, stretches, points, accuracy, heights
  from alignment
  where project_id = $1
  order by ordinal`;

/** Adds up the lengths of several segments, country by country, in the order in which they are met. */
function total(parts: readonly (readonly CountryLength[])[]): CountryLength[] {
  const sums = new Map<Country | null, number>();
  for (const { country, km } of parts.flat()) sums.set(country, (sums.get(country) ?? 0) + km);
  return [...sums].filter(([, km]) => km > 0).map(([country, km]) => ({ country, km }));
}

/** One project with everything said of it, in English and where there is one in a language, its status as of a date (EDTF); undefined when there is none with that id. */
export async function project(id: string, asOf = today(), language?: string): Promise<ProjectDetail | undefined> {
  const [summary] = await projects({ ids: [id], asOf });
  return summary && detailOf(summary, asOf, language);
}

/** All that is said of a project whose summary at a date (EDTF) is known. */
export async function detailOf(summary: ProjectSummary, asOf: string, language?: string): Promise<ProjectDetail> {
  const { id } = summary;
  const crossings = await read<{ [K in keyof ProjectCrossing]: ProjectCrossing[K] }>(CROSSINGS, [id]);
  const alignments = await read<{ [K in keyof ProjectAlignment]: ProjectAlignment[K] }>(ALIGNMENTS, [id]);
  const { segments, statements, sources, related, lengthRemark, translations } = await readModels(async (prisma) => {
    const found = await prisma.project.findUniqueOrThrow({
      where: { id },
      include: { segments: { orderBy: { ordinal: "asc" } }, statements: { orderBy: { ordinal: "asc" } } },
    });
    const cited = [
      ...found.statements.map((s) => s.sourceId),
      ...found.segments.flatMap((s) => s.sources),
      ...alignments.flatMap((a) => a.heights?.grids.map((grid) => grid.source) ?? []),
    ];
    return {
      ...found,
      sources: await prisma.source.findMany({ where: { id: { in: cited } }, orderBy: { id: "asc" } }),
      related: await prisma.project.findMany({ where: { id: { in: found.related } }, select: { id: true, names: true }, orderBy: { id: "asc" } }),
    };
  });
  const { branches: _, figureHistory: __, ...rest } = summary;
  return {
    ...rest,
    related: related.map((other) => ({ id: other.id, names: other.names })),
    lengthRemark,
    lengthRemarks: lengthRemark === null ? null : translated(lengthRemark, translations, "lengthRemark"),
    segments: segments.map((s) => {
      const status = segmentStatus(summary.statusHistory, s.id, asOf);
      return {
        id: s.id,
        names: s.names,
        branch: s.branch,
        status,
        lengthKm: s.lengthKm,
        lengthByCountry: s.lengthByCountry,
      };
    }),
    statements: statements.map((row) => statementOf(row, language)),
    lengthByCountry: total(segments.filter((s) => !s.branch).map((s) => s.lengthByCountry)),
    crossings,
    alignments,
    sources: sources.map((s) => s.csl),
    geometryProvenance: segments.map((s) => ({
      segment: s.id,
      method: s.method,
      sources: s.sources,
      positionalAccuracyM: s.positionalAccuracyM,
      ...(s.accuracyByStretch && { accuracyByStretch: s.accuracyByStretch }),
      digitisedAt: s.digitisedAt,
      ...(s.measured && { measured: s.measured }),
      ...(s.shapedBy && { shapedBy: s.shapedBy }),
    })),
  };
}
