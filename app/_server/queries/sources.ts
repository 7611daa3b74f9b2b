import type { CitedSource, SourceDetail } from "@/app/_domain/cited-source";
import { readModels } from "@/prisma/connection";
import { statementOf } from "./statement";

/** Every source with the number of statements that cite it, by id. */
export async function sources(): Promise<CitedSource[]> {
  const found = await readModels((prisma) => prisma.source.findMany({ include: { _count: { select: { statements: true } } }, orderBy: { id: "asc" } }));
  return found.map(({ csl, _count }) => ({ csl, statements: _count.statements }));
}

/** One source and the statements that cite it, by project; undefined when there is none with that id. */
export async function source(id: string, language?: string): Promise<SourceDetail | undefined> {
  const found = await readModels((prisma) => prisma.source.findUnique({ where: { id } }));
  if (!found) return undefined;
  const cited = await readModels((prisma) =>
    prisma.project.findMany({
      where: { statements: { some: { sourceId: id } } },
      select: { id: true, names: true, statements: { where: { sourceId: id }, orderBy: { ordinal: "asc" } } },
      orderBy: { id: "asc" },
    }),
  );
  return {
    csl: found.csl,
    cited: cited.map((project) => ({ ...project, statements: project.statements.map((row) => statementOf(row, language)) })),
  };
}
