import type { LineString } from "geojson";
import type { Flow } from "@/app/_domain/flow";
import { keyFigure } from "@/geodata/rules/key-figure";
import { read, readModels } from "@/prisma/connection";
import { authorities } from "./authorities";
import { statementOf } from "./statement";

const LINES = `
  select s.project_id, s.id, ST_AsGeoJSON(s.geometry, 4)::jsonb as geometry
  from segment s join project p on p.id = s.project_id
  where p.layer = 'pipelines' and GeometryType(s.geometry) = 'LINESTRING'`;

/** Every pipeline segment that has a capacity, its own or else its project's, as geodata/rules/key-figure.ts chooses it. */
export async function flows(): Promise<Flow[]> {
  const lines = await read<{ project_id: string; id: string; geometry: LineString }>(LINES);
  const stated = await readModels((prisma) =>
    prisma.statement.findMany({ where: { property: "capacity", project: { layer: "pipelines" } }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] }),
  );
  const sources = await authorities();
  return lines.flatMap(({ project_id, id, geometry }): Flow[] => {
    const capacities = stated.filter((s) => s.projectId === project_id).map((row) => statementOf(row));
    const { value, unit } = keyFigure(capacities, "capacity", sources, id) ?? keyFigure(capacities, "capacity", sources) ?? {};
    return typeof value === "number" && unit ? [{ id: `${project_id}/${id}`, path: geometry.coordinates, capacity: value, unit }] : [];
  });
}
