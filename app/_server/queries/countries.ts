import type { CountryDetail, CrossingDetail, CrossingInUse, CrossingSummary } from "@/app/_domain/country";
import { today } from "@/app/_domain/parameters";
import type { Country } from "@/geodata/model/country";
import { crossing as crossingModel } from "@/geodata/model/place";
import { segmentStatus } from "@/geodata/rules/status";
import { read, readModels } from "@/prisma/connection";
import { passedCrossings } from "./measures";
import { projects, type Selection } from "./projects";

const summaryOf = ({ kind, countries, ...rest }: Omit<CrossingSummary, "kind" | "countries"> & { kind: string; countries: Country[] }): CrossingSummary => ({
  ...rest,
  kind: crossingModel.shape.kind.parse(kind),
  countries: crossingModel.shape.countries.parse(countries),
});

const summary = { id: true, names: true, kind: true, countries: true, elevationM: true, opened: true } as const;

/** What runs in a country and where it enters and leaves it, as of today; undefined where no project reaches it. */
export async function country(code: Country): Promise<CountryDetail | undefined> {
  const found = await projects({ country: [code] });
  if (!found.length) return undefined;
  const { segments, crossings } = await readModels(async (prisma) => ({
    segments: await prisma.segment.findMany({ where: { branch: false, projectId: { in: found.map((p) => p.id) } }, orderBy: { ordinal: "asc" } }),
    crossings: await prisma.borderCrossing.findMany({ where: { countries: { has: code } }, select: summary, orderBy: { id: "asc" } }),
  }));
  return {
    country: code,
    projects: found.map(({ id, names, layer, status, statusHistory, lengthKm }) => {
      const here = segments.filter((s) => s.projectId === id);
      const km = (of: typeof here) => of.reduce((sum, s) => sum + (s.lengthByCountry.find((part) => part.country === code)?.km ?? 0), 0);
      const operating = here.filter((s) => segmentStatus(statusHistory, s.id, today())?.value === "operating");
      return { id, names, layer, status, km: lengthKm === null ? null : km(here) || null, operatingKm: km(operating) };
    }),
    crossings: crossings.map(summaryOf),
  };
}

/** Ids of the named border crossings. */
export const crossingIds = async (): Promise<string[]> =>
  (await readModels((prisma) => prisma.borderCrossing.findMany({ select: { id: true }, orderBy: { id: "asc" } }))).map(({ id }) => id);

/** Every border crossing (of the countries asked for), with those of the selected projects that have a line in operation there. */
export async function crossings(selection: Selection): Promise<CrossingInUse[]> {
  const date = selection.asOf ?? today();
  const shown = await projects(selection);
  const passed = new Map((await passedCrossings()).map(({ id, segments }) => [id, segments]));
  const operates = ({ id, statusHistory }: (typeof shown)[number], crossing: string) =>
    passed.get(crossing)?.some((one) => {
      const [project, segment = ""] = one.split("/");
      return project === id && segmentStatus(statusHistory, segment, date)?.value === "operating";
    });
  const rows = await readModels((prisma) => prisma.borderCrossing.findMany({ select: summary, orderBy: { id: "asc" } }));
  return rows
    .map(summaryOf)
    .filter(({ countries }) => !selection.country || countries.some((code) => selection.country?.includes(code)))
    .map((row) => ({ ...row, operating: shown.filter((p) => operates(p, row.id)).map(({ id, names, layer }) => ({ id, names, layer })) }));
}

const PASSING = `
  select c.project_id as project, c.segment_id as segment, c.chainage_km as "chainageKm", case when c.computed_lon is not null then c.offset_km end as "offsetKm"
  from crossing c
  where c.border_crossing_id = $1
  order by c.project_id, c.ordinal`;

const POSITION = "select ST_X(geometry) as lon, ST_Y(geometry) as lat from border_crossing where id = $1";

/** A named border crossing and what passes it, as of today; undefined when there is none with that id. */
export async function crossing(id: string): Promise<CrossingDetail | undefined> {
  const found = await readModels(async (prisma) => {
    const row = await prisma.borderCrossing.findUnique({
      where: { id },
      select: { ...summary, variants: true, positionalAccuracyM: true, citations: true },
    });
    return row && { row };
  });
  const [position] = await read<{ lon: number; lat: number }>(POSITION, [id]);
  if (!found || !position) return undefined;
  const { variants, positionalAccuracyM, citations, ...row } = found.row;
  const passing = await read<{ project: string; segment: string; chainageKm: number; offsetKm: number | null }>(PASSING, [id]);
  const passed = await projects({ ids: passing.map(({ project }) => project) });
  const sources = await readModels((prisma) => prisma.source.findMany({ where: { id: { in: citations.map((c) => c.source) } } }));
  return {
    ...summaryOf(row),
    ...position,
    variants,
    positionalAccuracyM,
    citations,
    sources: sources.map((s) => s.csl),
    passing: passing.flatMap(({ project, segment, chainageKm, offsetKm }) => {
      const by = passed.find((p) => p.id === project);
      return by ? [{ project, names: by.names, layer: by.layer, status: segmentStatus(by.statusHistory, segment, today()), chainageKm, offsetKm }] : [];
    }),
  };
}
