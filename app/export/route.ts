import { Readable } from "node:stream";
import { FILTERS } from "@/app/_domain/filters";
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS } from "@/app/_domain/formats";
import { oneOf } from "@/app/_domain/parameter";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { WRITERS } from "@/app/_server/formats";
import { answer, Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { projects } from "@/app/_server/queries/projects";

const { asOf, bbox, ids } = PARAMETERS;
const parameters = { format: { about: "how the file is written; geojson without it", ...oneOf(EXPORT_FORMAT_IDS) }, ...FILTERS, asOf, bbox, ids };

// The same for every format: CSV has no place of its own for it.
const LICENCE = '</method#licence>; rel="license"';

/** A text of which the first bit is written: what fails at once is a proper answer, not a broken file. */
async function begun(text: AsyncIterable<string>): Promise<AsyncIterable<string>> {
  const bits = text[Symbol.asyncIterator]();
  const first = await bits.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => bits };
  })();
}

/** `GET /export?format&layers&ids&bbox&status&country&owner&longer&capacity&asOf&q`, streamed. */
export const GET = (request: Request) =>
  answer(async () => {
    const { format = "geojson", ...selection } = query(parameters, request);
    if (selection.ids) {
      const known = new Set((await projects({ ids: selection.ids })).map((p) => p.id));
      const unknown = selection.ids.find((id) => !known.has(id));
      if (unknown) throw new Problem(404, `There is no project "${unknown}"; /api/projects lists all of them.`, "ids");
    }
    const head = { datasetVersion: await datasetVersion(), asOf: selection.asOf ?? today() };
    const name = selection.ids?.length === 1 ? selection.ids[0] : "corridor-atlas";
    return new Response(Readable.toWeb(Readable.from(await begun(WRITERS[format](selection, head)))) as ReadableStream, {
      headers: {
        "content-type": EXPORT_FORMATS[format].mediaType,
        "content-disposition": `attachment; filename="${name}-${head.asOf.replace(/[^\w.-]/g, "_")}.${format}"`,
        link: LICENCE,
      },
    });
  });
