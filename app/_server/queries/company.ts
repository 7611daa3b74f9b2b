import { type CompanyDetail, type Involvement, ROLES } from "@/app/_domain/company";
import { type CompanyId, companiesIn } from "@/geodata/model/company";
import { byDate } from "@/geodata/model/date";
import { readModels } from "@/prisma/connection";
import { projects } from "./projects";
import { segmentNames } from "./segment-names";
import { statementOf } from "./statement";

/** What statements say that a company owns, runs, builds or pays for; undefined where none names it. */
export async function company(id: CompanyId): Promise<CompanyDetail | undefined> {
  const rows = await readModels((prisma) =>
    prisma.statement.findMany({
      where: { property: { in: [...ROLES] } },
      include: { source: true },
      orderBy: [{ projectId: "asc" }, { ordinal: "asc" }],
    }),
  );
  const naming = rows.filter(({ content: { value } }) => typeof value === "string" && companiesIn(value).some((piece) => piece.company === id));
  if (!naming.length) return undefined;
  const ids = [...new Set(naming.map((row) => row.projectId))];
  const [found, segments] = [await projects({ ids }), await segmentNames(ids)];
  return {
    id,
    involvements: naming
      .flatMap(({ source, ...row }): Involvement[] => {
        const project = found.find((p) => p.id === row.projectId);
        const role = ROLES.find((one) => one === row.property);
        if (!project || !role) return [];
        const segment = (row.about && segments.get(`${project.id}/${row.about}`)) || null;
        return [
          {
            project: project.id,
            names: project.names,
            layer: project.layer,
            status: project.status,
            segment,
            role,
            statement: statementOf(row),
            source: source.csl,
          },
        ];
      })
      .sort((a, b) => byDate(b.statement, a.statement)),
  };
}
