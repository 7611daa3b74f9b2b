import { CITATION_FORMATS, type CitationFormat } from "@/app/_domain/addresses";
import { oneOf, text } from "@/app/_domain/parameter";
import { today } from "@/app/_domain/parameters";
import { cite } from "@/app/_server/citations/cite";
import { answer, Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { project } from "@/app/_server/queries/project";
import { id as projectId } from "@/geodata/model/names";

const parameters = {
  format: { about: "how the citation is written; text without it", ...oneOf(Object.keys(CITATION_FORMATS) as CitationFormat[]) },
  statement: { about: "the statement of the project that is cited", ...text(200) },
};

const TYPES: Readonly<Record<CitationFormat, string>> = {
  text: "text/plain; charset=utf-8",
  bibtex: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json",
};

/** `GET /api/projects/{id}/citation?format=text|bibtex|ris|csl&statement` */
export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }) =>
  answer(async () => {
    const { id } = await params;
    const url = new URL(request.url);
    const { format = "text", statement } = query(parameters, request);
    const found = projectId.safeParse(id).success ? await project(id) : undefined;
    if (!found) throw new Problem(404, `There is no project "${id}"; /api/projects lists all of them.`, "id");
    const said = found.statements.find((s) => s.id === statement);
    if (statement && !said) throw new Problem(404, `There is no statement "${statement}" in "${id}".`, "statement");
    const [year = 0, month = 0, day = 0] = today().split("-").map(Number);
    // Behind a proxy the address that readers know is the host's, not the one this process listens on.
    const origin = `${request.headers.get("x-forwarded-proto") ?? "http"}://${request.headers.get("host") ?? url.host}`;
    const text = cite(
      { project: found, ...(said && { statement: said }), origin, datasetVersion: (await datasetVersion()) ?? "unknown", accessed: [year, month, day] },
      format,
    );
    return new Response(text, { headers: { "content-type": TYPES[format] } });
  });
