import type { LineString } from "geojson";
import type { Flow } from "@/app/_domain/flow";
import { newest } from "@/geodata/rules/newest";
import { read, readModels } from "@/prisma/connection";
import { statementOf } from "./statement";

const LINES = `
  select s.project_id, s.id, ST_AsGeoJSON(s.geometry, 4)::jsonb as geometry
  from segment s join project p on p.id = s.project_id
  where p.layer = 'pipelines' and GeometryType(s.geometry) = 'LINESTRING'`;

/** Every pipeline segment that has a capacity, its own or else its project's: the newest that is neither planned nor forecast. */
export async function flows(): Promise<Flow[]> {
  const lines = await read<{ project_id: string; id: string; geometry: LineString }>(LINES);
  const stated = await readModels((prisma) =>
    prisma.statement.findMany({ where: { property: "capacity", project: { layer: "pipelines" } }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
  );
  return lines.flatMap(({ project_id, id, geometry }): Flow[] => {
    const capacities = stated.filter((s) => s.projectId === project_id).map(statementOf);
    const { value, unit } = newest(capacities, "capacity", id) ?? newest(capacities, "capacity") ?? {};
    return typeof value === "number" && unit ? [{ id: `${project_id}/${id}`, path: geometry.coordinates, capacity: value, unit }] : [];
  });
}
