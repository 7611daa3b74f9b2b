import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { FILTERS } from "@/app/_domain/filters";
import { CITATION_FORMAT_IDS, CITATION_FORMATS } from "@/app/_domain/formats";
import { oneOf, text } from "@/app/_domain/parameter";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { cite } from "@/app/_server/citations/cite";
import { origin } from "@/app/_server/http/origin";
import { Problem } from "@/app/_server/http/problem";
import { query, querySchema } from "@/app/_server/http/query";
import { represent, representJson } from "@/app/_server/http/representation";
import { documents } from "@/app/_server/queries/documents";
import { flows } from "@/app/_server/queries/flows";
import { project } from "@/app/_server/queries/project";
import { projects } from "@/app/_server/queries/projects";
import { surroundings } from "@/app/_server/queries/surroundings";
import { ID } from "@/geodata/model/id";
import { TRANSLATED } from "@/geodata/model/language";
import { anyObject, FAILURES, file, ok } from "./documented";

const { asOf, bbox } = PARAMETERS;
const LISTED = { ...FILTERS, asOf, bbox };
const ONE = { asOf, language: { about: "the language in which the texts of its statements stand beside the English ones", ...oneOf(TRANSLATED) } };
const CITED = {
  format: { about: "how the citation is written; text without it", ...oneOf(CITATION_FORMAT_IDS) },
  statement: { about: "the statement of the project that is cited", ...text(200) },
};

const id = z.string().openapi({ param: { name: "id", in: "path" }, pattern: ID.source, example: "karakoram-highway" });
const tags = ["Atlas"];
const version = z.string().openapi({ description: "The version of the dataset" });

const list = createRoute({
  method: "get",
  path: "/api/projects",
  summary: "Projects that a filter lets through, with their status at a date",
  tags,
  request: { query: querySchema(LISTED) },
  responses: { 200: ok("The projects", z.looseObject({ datasetVersion: version, asOf: z.string(), projects: z.array(anyObject) })), ...FAILURES },
});
const one = createRoute({
  method: "get",
  path: "/api/projects/{id}",
  summary: "One project with everything said of it",
  tags,
  request: { params: z.object({ id }), query: querySchema(ONE) },
  responses: { 200: ok("The project", z.looseObject({ datasetVersion: version, asOf: z.string(), id: z.string() })), ...FAILURES },
});
const citation = createRoute({
  method: "get",
  path: "/api/projects/{id}/citation",
  summary: "How to cite a project, or one of its statements",
  tags,
  request: { params: z.object({ id }), query: querySchema(CITED) },
  responses: {
    200: {
      description: "The citation",
      content: Object.fromEntries(Object.values(CITATION_FORMATS).map(({ mediaType }) => [mediaType.split(";")[0], { schema: file }])),
    },
    ...FAILURES,
  },
});

/** Addresses that give the same as long as the dataset is the same. */
const FIXED = [
  { path: "/api/flows", summary: "Pipeline segments in the direction of flow with their stated capacity", make: async () => ({ flows: await flows() }) },
  { path: "/api/surroundings", summary: "Country polygons, places, crossings and corridors, for the analysis of a line", make: surroundings },
  { path: "/api/documents", summary: "What the search field of the explorer searches", make: async () => ({ documents: await documents() }) },
] as const;

const unknownProject = (given: string) => new Problem(404, `There is no project "${given.slice(0, 80)}"; /api/projects lists all of them.`, "id");

export function api(app: OpenAPIHono): void {
  app.get(list.getRoutingPath(), (c) => {
    const filter = { asOf: today(), ...query(LISTED, c) };
    return representJson(c, [filter], async (datasetVersion) => ({ datasetVersion, asOf: filter.asOf, projects: await projects(filter) }));
  });
  app.get(one.getRoutingPath(), (c) => {
    const given = c.req.param("id");
    const { asOf: date = today(), language } = query(ONE, c);
    return representJson(c, [date, language], async (datasetVersion) => {
      const found = ID.test(given) ? await project(given, date, language) : undefined;
      if (!found) throw unknownProject(given);
      return { datasetVersion, asOf: date, ...found };
    });
  });
  app.get(citation.getRoutingPath(), (c) => {
    const given = c.req.param("id");
    const { format = "text", statement } = query(CITED, c);
    const address = origin(c.req.raw);
    const accessed = today();
    return represent(c, {
      key: [format, statement, address, accessed],
      make: async (datasetVersion = "unknown") => {
        const found = ID.test(given) ? await project(given) : undefined;
        if (!found) throw unknownProject(given);
        const cited = found.statements.find((s) => s.id === statement);
        if (statement && !cited) throw new Problem(404, `There is no statement "${statement}" in "${given}".`, "statement");
        const [year = 0, month = 0, day = 0] = accessed.split("-").map(Number);
        const subject = { project: found, ...(cited && { statement: cited }), origin: address, datasetVersion, accessed: [year, month, day] } as const;
        return { body: cite(subject, format), headers: { "content-type": CITATION_FORMATS[format].mediaType } };
      },
    });
  });
  for (const { path, summary, make } of FIXED) {
    app.get(path, (c) => {
      query({}, c);
      return representJson(c, [], make);
    });
    app.openAPIRegistry.registerPath(createRoute({ method: "get", path, summary, tags, responses: { 200: ok(summary, anyObject), ...FAILURES } }));
  }
  for (const route of [list, one, citation]) app.openAPIRegistry.registerPath(route);
}
