// The same work on the same lines in the same run: in Node, in the browser's worker, and by PostGIS, embedded and, with
// DATABASE_URL, on that PostgreSQL. Prints medians in ms, and fails where PostGIS is faster than the browser.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import pg from "pg";
import { corridorOf } from "@/geodata/analysis/alignment";
import { analyse } from "@/geodata/analysis/corridor";
import { type CountryIndex, type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { reportOn } from "@/geodata/analysis/report";
import { prepareCorridors } from "@/geodata/analysis/sharing";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { freePort } from "@/prisma/free-port";
import { openDatabase } from "@/prisma/open";
import { startApp } from "@/tests/app";
import { findChromium } from "@/tests/browser/chromium";
import { scratchDatabase } from "@/tests/database/scratch";
import { winding } from "./winding";

const COUNTS = [1_000, 10_000, 100_000];
const RUNS = 7;

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const lineOf = (count: number) => ({ type: "LineString" as const, coordinates: winding(count) });

const countryPolygons = () =>
  JSON.parse(readFileSync(join(GEODATA, "basemap/countries.geojson"), "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>;

/** Medians of `work`, once a count, after one run that does not count. */
async function timed(work: (count: number) => Promise<number>): Promise<number[]> {
  const medians: number[] = [];
  for (const count of COUNTS) {
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) times.push(await work(count));
    medians.push(median(times.slice(1)));
  }
  return medians;
}

// Length by country and the places where a country begins.
const BY_COUNTRY = `
  select b.properties ->> 'country' as country, ST_Length(piece.geometry::geography) as metres, ST_StartPoint(piece.geometry) as start
  from line join basemap b on b.layer = 'countries' and b.geometry && line.geometry and ST_Intersects(b.geometry, line.geometry),
    ST_Dump(ST_Intersection(b.geometry, line.geometry)) as piece(path, geometry)
  where line.count = $1`;
// Places within 5 km, with where they lie along the line.
const PASSED = `
  select p.id, ST_LineLocatePoint(line.geometry, p.geometry) as along
  from line join place p on ST_DWithin(p.geometry::geography, line.geometry::geography, 5000)
  where line.count = $1`;
// Kilometres within 5 km of each corridor.
const SHARED = `
  select a.project_id, ST_Length(ST_Intersection(line.geometry, ST_Buffer(a.geometry::geography, 5000)::geometry)::geography) as metres
  from line join alignment a on ST_Intersects(ST_Expand(a.geometry, 0.1), line.geometry)
  where line.count = $1`;

async function inPostgis(url: string): Promise<{ analysis: number[]; report: number[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create temp table line (count int, geometry geometry(LineString, 4326))");
  for (const count of COUNTS)
    await client.query("insert into line values ($1, ST_SetSRID(ST_GeomFromGeoJSON($2), 4326))", [count, JSON.stringify(lineOf(count))]);
  const asked = (sql: readonly string[]) =>
    timed(async (count) => {
      const began = performance.now();
      for (const query of sql) await client.query(query, [count]);
      return performance.now() - began;
    });
  const medians = { analysis: await asked([BY_COUNTRY]), report: await asked([BY_COUNTRY, PASSED, SHARED]) };
  await client.end();
  return medians;
}

/** Length, length by country and crossings alone, and the whole report with places passed and corridors shared. */
async function inNode(): Promise<{ analysis: number[]; report: number[] }> {
  const countries = prepareCountries(countryPolygons());
  const { dataset } = readDataset();
  const corridors = prepareCorridors(dataset.projects.flatMap((files) => corridorOf(files) ?? []));
  const lines = new Map(COUNTS.map((count) => [count, lineOf(count)]));
  const took = (work: (line: ReturnType<typeof lineOf>) => void) =>
    timed(async (count) => {
      const began = performance.now();
      work(lines.get(count) ?? lineOf(count));
      return performance.now() - began;
    });
  return {
    analysis: await took((line) => analyse(line, { countries, crossings: dataset.crossings })),
    report: await took((line) => reportOn(null, line, { ...dataset, countries, corridors })),
  };
}

const newPage = async () => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  return browser.newPage();
};

/** The whole report of the app, neighbours included; the page itself says how long its worker took. */
async function reportInBrowser(address: string): Promise<number[]> {
  const page = await newPage();
  await page.goto(`${address}/?view=own-line`);
  const medians = await timed(async (count) => {
    const name = `line-${count}.geojson`;
    await page.setInputFiles('input[type="file"]', { name, mimeType: "application/geo+json", buffer: Buffer.from(JSON.stringify(lineOf(count))) });
    await page.getByRole("progressbar", { name: "Analysis" }).waitFor({ state: "detached" });
    const said = await page.getByText(/analysed in/).textContent();
    return Number(/analysed in ([\d.,]+) ms/.exec(said ?? "")?.[1]?.replace(",", ""));
  });
  await page.context().browser()?.close();
  return medians;
}

/** Length, length by country and crossings alone, by the same functions in an empty page. */
async function analysisInBrowser(): Promise<number[]> {
  const exported = 'export { analyse } from "./corridor"; export { prepareCountries } from "./countries";';
  const { outputFiles } = await build({
    stdin: { contents: exported, resolveDir: join(GEODATA, "analysis"), loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "analysis",
    write: false,
  });
  const page = await newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  // What the script leaves in the page; `var` of a script is a property of the window.
  interface Page {
    analysis: { analyse: typeof analyse; prepareCountries: typeof prepareCountries };
    countries: CountryIndex;
    lines: Record<number, ReturnType<typeof lineOf>>;
  }
  await page.evaluate(
    ([polygons, lines]) => {
      const here = window as unknown as Page;
      here.countries = here.analysis.prepareCountries(polygons);
      here.lines = lines;
    },
    [countryPolygons(), Object.fromEntries(COUNTS.map((count) => [count, lineOf(count)]))] as const,
  );
  const medians = await timed((count) =>
    page.evaluate((which) => {
      const { analysis, countries, lines } = window as unknown as Page;
      const line = lines[which];
      const began = performance.now();
      if (line) analysis.analyse(line, { countries, crossings: [] });
      return performance.now() - began;
    }, count),
  );
  await page.context().browser()?.close();
  return medians;
}

const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-bench-"));
const open = (url: string | undefined) => openDatabase({ url, folder: join(folder, "database"), step: async (_, work) => work(() => {}) });
const embedded = await open(undefined);
const engines = [{ name: "embedded PostGIS", medians: await inPostgis(embedded.url) }];
await embedded.stop();
const { DATABASE_URL } = process.env;
if (DATABASE_URL) {
  const scratch = await scratchDatabase(DATABASE_URL);
  const server = await open(scratch.url);
  engines.push({ name: "PostgreSQL", medians: await inPostgis(server.url) });
  await server.stop();
  await scratch.drop();
}
const node = await inNode();
const app = await startApp({ PORT: String(await freePort()), DATA_FOLDER: join(folder, "app") });
const browser = { analysis: await analysisInBrowser(), report: app ? await reportInBrowser(app.address) : [] };
await app?.stop();
rmSync(folder, { recursive: true, force: true });

const ms = (value: number | undefined) => Number(value?.toFixed(1));
const row = (name: string, medians: readonly number[]) => ({
  ms: name,
  ...Object.fromEntries(COUNTS.map((count, i) => [`${count} vertices`, ms(medians[i])])),
});
const WORK = ["analysis", "report"] as const;
const times = (medians: readonly number[], work: (typeof WORK)[number]) => medians.map((median, i) => median / (browser[work][i] ?? Number.NaN));
console.log(`Medians of ${RUNS} runs. Analysis: length, length by country, crossings. Report: with places passed and corridors shared.`);
console.table(
  WORK.flatMap((work) => [
    row(`${work} in Node`, node[work]),
    row(`${work} in the browser`, browser[work]),
    ...engines.map(({ name, medians }) => row(`${work} in ${name}`, medians[work])),
    ...engines.map(({ name, medians }) => row(`${work}, ${name} : browser`, times(medians[work], work))),
  ]),
);
const slower = engines.flatMap(({ name, medians }) =>
  WORK.filter((work) => !times(medians[work], work).every((ratio) => ratio >= 1)).map((work) => `${work} in ${name}`),
);
for (const what of slower) console.error(`At one of these counts at least the browser is slower than the ${what}.`);
process.exitCode = slower.length ? 1 : 0;
