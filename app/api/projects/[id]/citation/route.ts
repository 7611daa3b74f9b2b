import { CITATION_FORMAT_IDS, CITATION_FORMATS } from "@/app/_domain/formats";
import { oneOf, text } from "@/app/_domain/parameter";
import { today } from "@/app/_domain/parameters";
import { cite } from "@/app/_server/citations/cite";
import { origin } from "@/app/_server/http/origin";
import { answer, Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { project } from "@/app/_server/queries/project";
import { id as projectId } from "@/geodata/model/names";

const parameters = {
  format: { about: "how the citation is written; text without it", ...oneOf(CITATION_FORMAT_IDS) },
  statement: { about: "the statement of the project that is cited", ...text(200) },
};

/** `GET /api/projects/{id}/citation?format=text|bibtex|ris|csl&statement` */
export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  answer(async () => {
    const { id } = await params;
    const { format = "text", statement } = query(parameters, request);
    const found = projectId.safeParse(id).success ? await project(id) : undefined;
    if (!found) throw new Problem(404, `There is no project "${id}"; /api/projects lists all of them.`, "id");
    const cited = found.statements.find((s) => s.id === statement);
    if (statement && !cited) throw new Problem(404, `There is no statement "${statement}" in "${id}".`, "statement");
    const [year = 0, month = 0, day = 0] = today().split("-").map(Number);
    const text = cite(
      {
        project: found,
        ...(cited && { statement: cited }),
        origin: origin(request),
        datasetVersion: (await datasetVersion()) ?? "unknown",
        accessed: [year, month, day],
      },
      format,
    );
    return new Response(text, { headers: { "content-type": CITATION_FORMATS[format].mediaType } });
  });
