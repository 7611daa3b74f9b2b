import type { Country } from "../../geodata/model/country";
import type { LayerId } from "../../geodata/model/layer";
import type { Names } from "../../geodata/model/names";
import type { Status } from "../../geodata/model/status";
import { read, readModels } from "../../prisma/connection";
import { type Filter, today } from "./filter";
import { mentions, type ProjectSummary, projectStatus, type StatusEntry } from "./summary";

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

/** The projects that a filter lets through, by layer and name, with their status at its date. */
export async function projects({ layer, status, country, asOf = today(), q, bbox, ids }: Filter): Promise<ProjectSummary[]> {
  const extents = new Map((await read<Extent>(EXTENTS, [bbox ?? null])).map((extent) => [extent.project_id, extent]));
  const found = await readModels((prisma) =>
    prisma.project.findMany({
      where: {
        id: { in: [...extents.keys()].filter((id) => !ids || ids.includes(id)) },
        ...(layer && { layer: { in: layer } }),
        ...(country && { countries: { hasSome: country } }),
      },
      include: {
        segments: { select: { id: true }, orderBy: { ordinal: "asc" } },
        statements: { where: { property: "status" }, select: { about: true, content: true, date: true, sourceId: true }, orderBy: { ordinal: "asc" } },
      },
      orderBy: { id: "asc" },
    }),
  );
  return found.flatMap((project): ProjectSummary[] => {
    const extent = extents.get(project.id);
    if (!extent) return [];
    const statusHistory = project.statements.flatMap((s): StatusEntry[] => {
      const { value } = s.content as { value?: Status };
      return value ? [{ segment: s.about, value, date: s.date, source: s.sourceId }] : [];
    });
    const names = project.names as Names;
    const summary: ProjectSummary = {
      id: project.id,
      layer: project.layer as LayerId,
      name: names.en,
      names,
      variants: project.variants,
      summary: project.summary,
      countries: project.countries as Country[],
      status: projectStatus(statusHistory, asOf),
      statusHistory,
      segments: project.segments.map((s) => s.id),
      lengthKm: extent.length_km,
      bbox: extent.bbox,
    };
    if (status && !(summary.status && status.includes(summary.status.value))) return [];
    if (q && !mentions(summary, q)) return [];
    return [summary];
  });
}
