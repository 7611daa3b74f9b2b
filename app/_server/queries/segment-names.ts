import type { Names } from "@/geodata/model/names";
import { readModels } from "@/prisma/connection";

/** The names of the segments of some projects, by project/segment. */
export async function segmentNames(projects: readonly string[]): Promise<ReadonlyMap<string, Names>> {
  const rows = await readModels((prisma) =>
    prisma.segment.findMany({ where: { projectId: { in: [...projects] } }, select: { projectId: true, id: true, names: true } }),
  );
  return new Map(rows.map(({ projectId, id, names }) => [`${projectId}/${id}`, names]));
}
