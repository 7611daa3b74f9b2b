import { simplify } from "@turf/turf";
import type { SurroundingsData } from "@/app/_domain/surroundings";
import { prepareCountries } from "@/geodata/analysis/countries";
import { type Line, partsOf, vertexCount } from "@/geodata/analysis/line";
import { thinned } from "@/geodata/analysis/profile";
import { asGeoJson, type LineReport, reportOnAll, type Surroundings } from "@/geodata/analysis/report";
import { prepareCorridors } from "@/geodata/analysis/sharing";
import { assembled, mayBeSwapped } from "@/geodata/files/assembling";
import { LARGEST_FILE, MOST_LINES } from "@/geodata/files/limits";
import { type BroughtLines, readFiles, readPasted } from "@/geodata/files/lines";
import { LineFault } from "@/geodata/model/fault";
import type { Answer, Message, Request } from "./messages";

// More vertices and points than these, all lines together, no screen shows apart; and the page must take them at once.
const MOST_DRAWN = 4_000;
const MOST_PROFILE = 3_000;
const LONGEST_PROFILE = 300;
const MOST_CROSSINGS = 200;
const MOST_LEFT_OUT = 100;
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
  let simple: Line = line;
  if (partsOf(line).length > most / 2)
    simple = {
      type: "MultiLineString",
      coordinates: partsOf(line)
        .toSorted((a, b) => b.length - a.length)
        .slice(0, most / 2),
    };
  for (let tolerance = 0.0005; vertexCount(simple) > most; tolerance *= 2) simple = simplify(simple, { tolerance });
  return simple;
}

function refuseLarge(bytes: number, name?: string) {
  const values = { mb: Math.round(bytes / 1e6), limit: LARGEST_FILE / 1e6 };
  if (bytes > LARGEST_FILE) throw new Refusal(name ? { key: "fault.largeFile", values: { ...values, name } } : { key: "fault.largeText", values });
}

const messageOf = ({ code, values, parser }: LineFault): Message => ({ key: code, values, parser });

async function brought(request: Exclude<Request, { kind: "export" }>): Promise<BroughtLines> {
  if (request.kind === "line") return { lines: [{ name: null, line: request.line, file: null }], leftOut: [], notices: [] };
  const options = { swapped: request.swapped, onShare: (share: number) => progress({ key: "step.looking" }, share) };
  if (request.kind === "text") {
    // A character is a byte or more.
    refuseLarge(request.text.length);
    say({ kind: "progress", step: { key: "step.looking" } });
    return readPasted(request.text, options);
  }
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const file of request.files) {
    refuseLarge(file.size, file.name);
    say({ kind: "progress", step: { key: "step.reading", values: { name: file.name } } });
    files.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  say({ kind: "progress", step: { key: "step.looking" } });
  return readFiles(files, options);
}

async function analyse(request: Exclude<Request, { kind: "export" }>) {
  const given = await brought(request);
  const { lines, notices: more } = assembled(given.lines);
  say({ kind: "progress", step: { key: "step.countries" } });
  const context = await surroundings();
  if (lines.length === 1) say({ kind: "progress", step: { key: "step.line" } });
  const began = performance.now();
  const {
    lines: done,
    total,
    failed,
  } = reportOnAll(lines, context, {
    withinKm: request.withinKm,
    most: MOST_LINES,
    onLine: (i) => {
      if (lines.length > 1) progress({ key: "step.lines", values: { number: i + 1, count: lines.length } }, i / lines.length);
    },
  });
  const ms = performance.now() - began;
  const [fault] = failed;
  if (!done.length && fault) throw fault.fault;
  analysed = done.map(({ of, report }) => ({ line: of.line, report }));
  const named = new Map([...context.places, ...context.crossings].map(({ id, names }) => [id, names]));
  say({ kind: "progress", step: { key: "step.drawing" } });
  const each = (most: number) => Math.max(4, Math.floor(most / done.length));
  const notices = [
    ...given.notices,
    ...more,
    ...(lines.length > MOST_LINES ? [new LineFault("fault.manyLines", { count: lines.length, limit: MOST_LINES })] : []),
  ];
  say({
    kind: "result",
    ms,
    total,
    notices: notices.map(messageOf),
    mayBeSwapped: notices.some(mayBeSwapped),
    leftOut: [
      ...given.leftOut.map(({ name, number, fault: why, more: others }) => ({ name, number, why: messageOf(why), more: others })),
      ...failed.map(({ of, number, fault: why }) => ({ name: of.name, number, why: messageOf(why), more: 0 })),
    ].slice(0, MOST_LEFT_OUT),
    lines: done.map(({ of, report }) => ({
      drawn: drawable(of.line, each(MOST_DRAWN)),
      repeated: of.repeated,
      crossingCount: report.crossings.length,
      names: Object.fromEntries(
        [...report.passes.map((p) => p.id), ...report.crossings.map((c) => c.crossing)].flatMap((id) => {
          const names = id && named.get(id);
          return names ? [[id, names]] : [];
        }),
      ),
      report: {
        ...report,
        crossings: report.crossings.slice(0, MOST_CROSSINGS),
        profile: thinned(report.profile, Math.min(LONGEST_PROFILE, each(MOST_PROFILE))),
      },
    })),
  });
}

addEventListener("message", async ({ data: request }: MessageEvent<Request>) => {
  try {
    if (request.kind !== "export") return await analyse(request);
    const collection = { type: "FeatureCollection", features: analysed.flatMap(({ line, report }) => asGeoJson(line, report).features) };
    say({ kind: "export", file: new Blob([JSON.stringify(collection)], { type: "application/geo+json" }) });
  } catch (error) {
    if (error instanceof Refusal) return say({ kind: "fault", message: error.told, mayBeSwapped: false });
    if (error instanceof LineFault) return say({ kind: "fault", message: messageOf(error), mayBeSwapped: mayBeSwapped(error) });
    say({ kind: "fault", message: { key: "fault.failed" }, mayBeSwapped: false });
    throw error;
  }
});
