import type { Source } from "../../geodata/model/source";
import { readModels } from "../../prisma/connection";

/** A statement that cites a source, by the project that it is about. */
export interface CitingStatement {
  readonly project: string;
  readonly projectName: string;
  readonly statement: string;
  readonly property: string;
  readonly locator: string;
}

/** Every source with the number of statements that cite it, by id. */
export async function sources(): Promise<{ csl: Source; statements: number }[]> {
  const found = await readModels((prisma) => prisma.source.findMany({ include: { _count: { select: { statements: true } } }, orderBy: { id: "asc" } }));
  return found.map(({ csl, _count }) => ({ csl: csl as unknown as Source, statements: _count.statements }));
}

/** One source and what cites it; undefined when there is none with that id. */
export async function source(id: string): Promise<{ csl: Source; cited: CitingStatement[] } | undefined> {
  const found = await readModels((prisma) =>
    prisma.source.findUnique({ where: { id }, include: { statements: { include: { project: true }, orderBy: [{ projectId: "asc" }, { ordinal: "asc" }] } } }),
  );
  if (!found) return undefined;
  return {
    csl: found.csl as unknown as Source,
    cited: found.statements.map((s) => ({
      project: s.projectId,
      projectName: (s.project.names as { en: string }).en,
      statement: s.id,
      property: s.property,
      locator: s.locator,
    })),
  };
}
