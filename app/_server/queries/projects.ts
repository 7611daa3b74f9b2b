import { type Narrowing, passes } from "@/app/_domain/filters";
import { today } from "@/app/_domain/parameters";
import type { ProjectSummary } from "@/app/_domain/summary";
import { kindOf } from "@/geodata/model/kind";
import type { PropertyName } from "@/geodata/model/property";
import { FIGURES, figureHistory, figuresAsOf } from "@/geodata/rules/figures";
import { partsAsOf } from "@/geodata/rules/parts";
import { projectStatus, statusHistory } from "@/geodata/rules/status";
import { read, readModels } from "@/prisma/connection";
import { authorities } from "./authorities";
import { mentioning } from "./mentioning";
import { statementOf } from "./statement";
import { translated } from "./translated";

interface Extent {
  project_id: string;
  length_km: number | null;
  bbox: [number, number, number, number];
}

const MAIN = "ST_Extent(geometry) filter (where not branch)";
const EXTENTS = `
  select project_id, sum(length_km) filter (where not branch) as length_km, array[ST_XMin(${MAIN}), ST_YMin(${MAIN}), ST_XMax(${MAIN}), ST_YMax(${MAIN})] as bbox
  from segment
  group by project_id
  having $1::float8[] is null or bool_or(ST_Intersects(geometry, ST_MakeEnvelope($1[1], $1[2], $1[3], $1[4], 4326)))`;

/** Which projects are asked for, and for which date (EDTF). */
export interface Selection extends Partial<Narrowing> {
  readonly asOf?: string;
  /** west, south, east, north; degrees. */
  readonly bbox?: readonly [number, number, number, number];
  readonly ids?: readonly string[];
}

/** The projects that a filter lets through, by layer and name, with their status at its date. */
export async function projects({ asOf = today(), bbox, ids, ...narrowing }: Selection): Promise<ProjectSummary[]> {
  const extents = new Map((await read<Extent>(EXTENTS, [bbox ?? null])).map((extent) => [extent.project_id, extent]));
  const found = await readModels((prisma) =>
    prisma.project.findMany({
      where: { id: { in: [...extents.keys()].filter((id) => !ids || ids.includes(id)) } },
      include: {
        segments: { select: { id: true, branch: true, controlPoints: true, crossings: { select: { borderCrossingId: true } } }, orderBy: { ordinal: "asc" } },
        statements: {
          where: { property: { in: ["status", ...FIGURES] satisfies PropertyName[] } },
          orderBy: { ordinal: "asc" },
        },
      },
      orderBy: { id: "asc" },
    }),
  );
  const sources = await authorities();
  const mentioned = narrowing.q ? await mentioning(narrowing.q) : undefined;
  return found.flatMap((project): ProjectSummary[] => {
    const extent = extents.get(project.id);
    if (!extent) return [];
    const stated = project.statements.map((row) => statementOf(row));
    const history = statusHistory(stated);
    const figures = figureHistory(stated, sources);
    const names = project.names;
    const summary: ProjectSummary = {
      id: project.id,
      layer: project.layer,
      origin: project.origin,
      kind: kindOf(project.layer, project.product),
      context: project.context,
      name: names.en,
      names,
      variants: project.variants,
      summary: project.summary,
      summaries: translated(project.summary, project.translations, "summary"),
      countries: project.countries,
      status: projectStatus(history, asOf),
      statusHistory: history,
      segments: project.segments.map((s) => s.id),
      branches: project.segments.filter((s) => s.branch).map((s) => s.id),
      parts: partsAsOf(history, project.segments, asOf),
      points: [...new Set(project.segments.flatMap((s) => [...s.controlPoints, ...s.crossings.flatMap((c) => c.borderCrossingId ?? [])]))],
      ...figuresAsOf(figures, asOf),
      figureHistory: figures,
      lengthKm: extent.length_km,
      evidence: project.evidence,
      bbox: extent.bbox,
    };
    return passes(summary, narrowing, mentioned) ? [summary] : [];
  });
}
