import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Handler } from "hono";
import { FILTERS } from "@/app/_domain/filters";
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS, type ExportFormat, extensionOf } from "@/app/_domain/formats";
import { oneOf } from "@/app/_domain/parameter";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { WRITERS } from "@/app/_server/formats";
import { SEPARATORS, type Separator } from "@/app/_server/formats/delimited";
import { Problem } from "@/app/_server/http/problem";
import { query, querySchema } from "@/app/_server/http/query";
import { represent } from "@/app/_server/http/representation";
import { projects } from "@/app/_server/queries/projects";
import { FAILURES, file } from "./documented";

const { asOf, bbox, ids } = PARAMETERS;
const parameters = {
  format: { about: "how the file is written; geojson without it", ...oneOf(EXPORT_FORMAT_IDS) },
  separator: {
    about: "what stands between the cells of CSV; comma without it. With semicolon, numbers have a decimal comma",
    ...oneOf(Object.keys(SEPARATORS) as Separator[]),
  },
  ...FILTERS,
  asOf,
  bbox,
  ids,
};

// The same for every format: CSV has no place of its own for it.
const LICENCE = '</method#licence>; rel="license"';

const route = createRoute({
  method: "get",
  path: "/export",
  summary: "What a filter lets through, as a file",
  tags: ["Export"],
  request: { query: querySchema(parameters) },
  responses: {
    200: {
      description: "The file",
      content: Object.fromEntries(Object.values(EXPORT_FORMATS).map(({ mediaType }) => [mediaType.split(";")[0], { schema: file }])),
    },
    ...FAILURES,
  },
});

export function exports(app: OpenAPIHono): void {
  const answer =
    (asked?: ExportFormat): Handler =>
    (c) => {
      const { format = asked ?? "geojson", separator, ...given } = query(parameters, c);
      const selection = { asOf: today(), ...given };
      const name = selection.ids?.length === 1 ? selection.ids[0] : "corridor-atlas";
      return represent(c, {
        key: [format, separator, selection],
        make: async (datasetVersion) => {
          if (selection.ids) {
            const known = new Set((await projects({ ids: selection.ids })).map((p) => p.id));
            const unknown = selection.ids.find((id) => !known.has(id));
            if (unknown) throw new Problem(404, `There is no project "${unknown}"; /api/projects lists all of them.`, "ids");
          }
          return {
            body: WRITERS[format](selection, { datasetVersion, asOf: selection.asOf, separator }),
            headers: {
              "content-type": EXPORT_FORMATS[format].mediaType,
              "content-disposition": `attachment; filename="${name}-${selection.asOf.replace(/[^\w.-]/g, "_")}.${extensionOf(format)}"`,
              link: LICENCE,
            },
          };
        },
      });
    };
  app.get("/export", answer());
  // GDAL's /vsicurl/ and spreadsheets like to see an ending.
  for (const format of EXPORT_FORMAT_IDS) app.get(`/export.${format}`, answer(format));
  app.openAPIRegistry.registerPath(route);
}
