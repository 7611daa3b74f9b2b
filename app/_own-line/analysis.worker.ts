import { simplify } from "@turf/turf";
import { AnalysisError } from "../../geodata/analysis/analysis-error";
import { prepareCountries } from "../../geodata/analysis/countries";
import { type Line, partsOf, sound } from "../../geodata/analysis/line";
import { thinned } from "../../geodata/analysis/profile";
import { asGeoJson, type LineReport, reportOn, type Surroundings } from "../../geodata/analysis/report";
import { prepareCorridors } from "../../geodata/analysis/sharing";
import { ImportError } from "../../geodata/import/import-error";
import { LARGEST_FILE } from "../../geodata/import/limits";
import { type NamedLine, readLines } from "../../geodata/import/lines";
import type { SurroundingsData } from "../_queries/surroundings";
import type { Answer, Request } from "./messages";

// More vertices and points than these no screen shows apart.
const MOST_DRAWN = 4_000;
const MOST_PROFILE = 300;

const say = (answer: Answer) => postMessage(answer);

async function fetchSurroundings(): Promise<Surroundings> {
  const answer = await fetch("/api/surroundings");
  if (!answer.ok) throw new AnalysisError(`The countries could not be fetched: the server answered ${answer.status}. Try again.`);
  const data = (await answer.json()) as SurroundingsData;
  return { ...data, countries: prepareCountries(data.countries), corridors: prepareCorridors(data.corridors) };
}

let known: Promise<Surroundings> | undefined;
/** Fetched and indexed once; asked for again when that failed. */
function surroundings(): Promise<Surroundings> {
  known ??= fetchSurroundings().catch((error) => {
    known = undefined;
    throw error;
  });
  return known;
}

let analysed: { line: Line; report: LineReport }[] = [];

/** The line with so few vertices that it can be drawn at once. */
function drawable(line: Line): Line {
  const count = (of: Line) => partsOf(of).reduce((sum, part) => sum + part.length, 0);
  let simple = line;
  for (let tolerance = 0.0005; count(simple) > MOST_DRAWN; tolerance *= 2) simple = simplify(line, { tolerance });
  return simple;
}

async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST_FILE)
    throw new ImportError(`${file.name} has ${Math.round(file.size / 1e6)} MB; the limit is ${LARGEST_FILE / 1e6} MB. Simplify or split it first.`);
  say({ kind: "progress", step: `Reading ${file.name} …` });
  return file.text();
}

async function linesOf(request: Exclude<Request, { kind: "export" }>): Promise<NamedLine[]> {
  if (request.kind === "line") return [{ name: "Drawn line", line: request.line }];
  const text = request.kind === "file" ? await textOf(request.file) : request.text;
  say({ kind: "progress", step: "Looking for lines …" });
  return readLines(text);
}

async function analyse(request: Exclude<Request, { kind: "export" }>) {
  const lines = await linesOf(request);
  say({ kind: "progress", step: "Fetching the countries …" });
  const context = await surroundings();
  let ms = 0;
  analysed = lines.map(({ name, line: given }, i) => {
    say({ kind: "progress", step: `Analysing ${lines.length > 1 ? `line ${i + 1} of ${lines.length}` : "the line"} …` });
    const began = performance.now();
    const line = sound(given);
    const report = reportOn(name, line, context, request.withinKm);
    ms += performance.now() - began;
    return { line, report };
  });
  say({ kind: "progress", step: "Drawing …" });
  say({
    kind: "result",
    ms,
    lines: analysed.map(({ line, report }) => ({ drawn: drawable(line), report: { ...report, profile: thinned(report.profile, MOST_PROFILE) } })),
  });
}

addEventListener("message", async ({ data: request }: MessageEvent<Request>) => {
  try {
    if (request.kind !== "export") return await analyse(request);
    const collection = { type: "FeatureCollection", features: analysed.flatMap(({ line, report }) => asGeoJson(line, report).features) };
    say({ kind: "export", file: new Blob([JSON.stringify(collection)], { type: "application/geo+json" }) });
  } catch (error) {
    const ours = error instanceof ImportError || error instanceof AnalysisError;
    say({ kind: "fault", message: ours ? error.message : "The analysis failed; try a smaller file." });
    if (!ours) throw error;
  }
});
