import type { LineString } from "geojson";
import type { Flow } from "@/app/_domain/flow";
import { byDate } from "@/geodata/model/status";
import { read, readModels } from "@/prisma/connection";

const LINES = `
  select s.project_id, s.id, ST_AsGeoJSON(s.geometry, 4)::jsonb as geometry
  from segment s join project p on p.id = s.project_id
  where p.layer = 'pipelines' and GeometryType(s.geometry) = 'LINESTRING'`;

/** Every pipeline segment for which a capacity is stated, of its own or of its project; the newest statement counts. */
export async function flows(): Promise<Flow[]> {
  const lines = await read<{ project_id: string; id: string; geometry: LineString }>(LINES);
  const stated = await readModels((prisma) => prisma.statement.findMany({ where: { property: "capacity", project: { layer: "pipelines" } } }));
  return lines.flatMap(({ project_id, id, geometry }): Flow[] => {
    const of = (about: string | null) =>
      stated
        .filter((s) => s.projectId === project_id && s.about === about && s.stance !== "forecast")
        .sort(byDate)
        .at(-1);
    const { value, unit } = ((of(id) ?? of(null))?.content ?? {}) as { value?: number; unit?: string };
    return value && unit ? [{ id: `${project_id}/${id}`, path: geometry.coordinates, capacity: value, unit }] : [];
  });
}
