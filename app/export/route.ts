import { Readable } from "node:stream";
import { csvFormat } from "d3-dsv";
import { FILTERS } from "@/app/_domain/filters";
import { oneOf } from "@/app/_domain/parameter";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { answer, Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { exportedFeatures } from "@/app/_server/queries/export";
import { projects } from "@/app/_server/queries/projects";
import { table } from "@/app/_server/queries/table";

const FORMATS = ["geojson", "csv"] as const;
const TYPES = { geojson: "application/geo+json", csv: "text/csv; charset=utf-8" } as const;

const { asOf, bbox, ids } = PARAMETERS;
const parameters = { format: { about: "how the file is written; geojson without it", ...oneOf(FORMATS) }, ...FILTERS, asOf, bbox, ids };

const ATTRIBUTION = "Corridor Atlas, CC BY 4.0; base data Natural Earth (public domain) and GeoNames (CC BY 4.0); each statement names its source.";

/** A FeatureCollection (RFC 7946), written feature by feature. */
async function* collection(head: object, features: AsyncIterable<unknown>) {
  yield `${JSON.stringify({ type: "FeatureCollection", ...head }).slice(0, -1)},"features":[`;
  let separator = "\n";
  for await (const feature of features) {
    yield separator + JSON.stringify(feature);
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** `GET /export?format=geojson|csv&layers&ids&bbox&status&country&asOf&q` */
export const GET = (request: Request) =>
  answer(async () => {
    const { format = "geojson", ...filter } = query(parameters, request);
    if (filter.ids) {
      const known = new Set((await projects({ ids: filter.ids })).map((p) => p.id));
      const unknown = filter.ids.find((id) => !known.has(id));
      if (unknown) throw new Problem(404, `There is no project "${unknown}"; /api/projects lists all of them.`, "ids");
    }
    const version = await datasetVersion();
    const asOf = filter.asOf ?? today();
    const text =
      format === "csv"
        ? // A row a project, for spreadsheets; the mark tells them that it is UTF-8.
          [`\uFEFF${csvFormat((await table(filter)).map(({ names: _, ...row }) => ({ ...row, countries: row.countries.join(" ") })))}\n`]
        : collection(
            { name: "Corridor Atlas", datasetVersion: version, asOf, attribution: ATTRIBUTION, licence: "https://creativecommons.org/licenses/by/4.0/" },
            exportedFeatures(filter),
          );
    const name = filter.ids?.length === 1 ? filter.ids[0] : "corridor-atlas";
    return new Response(Readable.toWeb(Readable.from(text)) as ReadableStream, {
      headers: { "content-type": TYPES[format], "content-disposition": `attachment; filename="${name}-${asOf.replace(/[^\w.-]/g, "_")}.${format}"` },
    });
  });
