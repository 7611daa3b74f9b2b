import { z } from "zod";
import { id as projectId } from "../../../../../geodata/model/names";
import { cite } from "../../../../_cite/cite";
import { CITATION_FORMATS, type CitationFormat } from "../../../../_panel/addresses";
import { answer, Problem, parameters } from "../../../../_problem/problem";
import { datasetVersion } from "../../../../_queries/dataset-version";
import { today } from "../../../../_queries/filter";
import { project } from "../../../../_queries/project";

const formats = Object.keys(CITATION_FORMATS) as [CitationFormat, ...CitationFormat[]];
const query = z.object({
  format: z.enum(formats, { error: `must be one of ${formats.join(", ")}` }).default("text"),
  statement: z.string().max(200).optional(),
});

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
    const { format, statement } = parameters(query, url.searchParams);
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
