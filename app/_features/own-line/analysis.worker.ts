import { simplify } from "@turf/turf";
import type { SurroundingsData } from "@/app/_domain/surroundings";
import { prepareCountries } from "@/geodata/analysis/countries";
import { type Line, partsOf, sound } from "@/geodata/analysis/line";
import { thinned } from "@/geodata/analysis/profile";
import { asGeoJson, type LineReport, reportOn, type Surroundings } from "@/geodata/analysis/report";
import { prepareCorridors } from "@/geodata/analysis/sharing";
import { LARGEST_FILE } from "@/geodata/files/limits";
import { type NamedLine, readLines } from "@/geodata/files/lines";
import { LineFault } from "@/geodata/model/fault";
import type { Answer, Message, Request } from "./messages";

// More vertices and points than these, all lines together, no screen shows apart; and the page must take them at once.
const MOST_DRAWN = 4_000;
const MOST_PROFILE = 3_000;
const LONGEST_PROFILE = 300;
// The page hears of progress so often at most, ms.
const PROGRESS_EVERY = 100;

/** What the worker refuses before the analysis begins. */
class Refusal extends Error {
  constructor(readonly told: Message) {
    super(told.key);
  }
}

const say = (answer: Answer) => postMessage(answer);

let lastTold = 0;
/** Tells of progress unless it has just been told. */
function progress(step: Message, share: number) {
  if (performance.now() - lastTold < PROGRESS_EVERY) return;
  lastTold = performance.now();
  say({ kind: "progress", step, share });
}

async function fetchSurroundings(): Promise<Surroundings> {
  const answer = await fetch("/api/surroundings");
  if (!answer.ok) throw new Refusal({ key: "fault.noAnswer", values: { status: answer.status } });
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

/** The line with at most so many (≥ 4) vertices, so that it can be drawn at once; of very many parts those with the most. */
function drawable(line: Line, most: number): Line {
  const count = (of: Line) => partsOf(of).reduce((sum, part) => sum + part.length, 0);
  let simple: Line = line;
  if (partsOf(line).length > most / 2)
    simple = {
      type: "MultiLineString",
      coordinates: partsOf(line)
        .toSorted((a, b) => b.length - a.length)
        .slice(0, most / 2),
    };
  for (let tolerance = 0.0005; count(simple) > most; tolerance *= 2) simple = simplify(simple, { tolerance });
  return simple;
}

function refuseLarge(bytes: number, name?: string) {
  const values = { mb: Math.round(bytes / 1e6), limit: LARGEST_FILE / 1e6 };
  if (bytes > LARGEST_FILE) throw new Refusal(name ? { key: "fault.largeFile", values: { ...values, name } } : { key: "fault.largeText", values });
}

async function textOf(file: File): Promise<string> {
  refuseLarge(file.size, file.name);
  say({ kind: "progress", step: { key: "step.reading", values: { name: file.name } } });
  return file.text();
}

async function linesOf(request: Exclude<Request, { kind: "export" }>): Promise<NamedLine[]> {
  if (request.kind === "line") return [{ name: null, line: request.line }];
  const text = request.kind === "file" ? await textOf(request.file) : request.text;
  // A character is a byte or more.
  refuseLarge(text.length);
  const step = { key: "step.looking" } as const;
  say({ kind: "progress", step });
  return readLines(text, (share) => progress(step, share));
}

async function analyse(request: Exclude<Request, { kind: "export" }>) {
  const lines = await linesOf(request);
  say({ kind: "progress", step: { key: "step.countries" } });
  const context = await surroundings();
  let ms = 0;
  analysed = lines.map(({ name, line: given }, i) => {
    if (lines.length > 1) progress({ key: "step.lines", values: { number: i + 1, count: lines.length } }, i / lines.length);
    else say({ kind: "progress", step: { key: "step.line" } });
    const began = performance.now();
    const line = sound(given);
    const report = reportOn(name, line, context, request.withinKm);
    ms += performance.now() - began;
    return { line, report };
  });
  const named = new Map([...context.places, ...context.crossings].map(({ id, names }) => [id, names]));
  say({ kind: "progress", step: { key: "step.drawing" } });
  const each = (most: number) => Math.floor(most / analysed.length);
  say({
    kind: "result",
    ms,
    lines: analysed.map(({ line, report }) => ({
      drawn: drawable(line, each(MOST_DRAWN)),
      names: Object.fromEntries(
        [...report.passes.map((p) => p.id), ...report.crossings.map((c) => c.crossing)].flatMap((id) => {
          const names = id && named.get(id);
          return names ? [[id, names]] : [];
        }),
      ),
      report: { ...report, profile: thinned(report.profile, Math.min(LONGEST_PROFILE, each(MOST_PROFILE))) },
    })),
  });
}

addEventListener("message", async ({ data: request }: MessageEvent<Request>) => {
  try {
    if (request.kind !== "export") return await analyse(request);
    const collection = { type: "FeatureCollection", features: analysed.flatMap(({ line, report }) => asGeoJson(line, report).features) };
    say({ kind: "export", file: new Blob([JSON.stringify(collection)], { type: "application/geo+json" }) });
  } catch (error) {
    if (error instanceof Refusal) return say({ kind: "fault", message: error.told });
    if (error instanceof LineFault) return say({ kind: "fault", message: { key: error.code, values: error.values, parser: error.parser } });
    say({ kind: "fault", message: { key: "fault.failed" } });
    throw error;
  }
});
