// The same work on the same lines in the same run: in Node, in the browser's worker, and by PostGIS. Prints medians in ms.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import pg from "pg";
import { corridorOf } from "../../geodata/alignment";
import { analyse } from "../../geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "../../geodata/analysis/countries";
import { reportOn } from "../../geodata/analysis/report";
import { prepareCorridors } from "../../geodata/analysis/sharing";
import { readDataset } from "../../geodata/dataset";
import { freePort } from "../../prisma/free-port";
import { openDatabase } from "../../prisma/open";
import { startApp } from "../app";
import { findChromium } from "../browser/chromium";
import { scratchDatabase } from "../database/scratch";
import { winding } from "./winding";

const COUNTS = [1_000, 10_000, 100_000];
const RUNS = 7;

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const lineOf = (count: number) => ({ type: "LineString" as const, coordinates: winding(count) });

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
  const countries = prepareCountries(
    JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>,
  );
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

/** The whole report of the page, neighbours included; the page itself says how long its worker took. */
async function inBrowser(address: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  await page.goto(`${address}/?view=own-line`);
  const medians = await timed(async (count) => {
    const name = `line-${count}.geojson`;
    await page.setInputFiles('input[type="file"]', { name, mimeType: "application/geo+json", buffer: Buffer.from(JSON.stringify(lineOf(count))) });
    await page.getByRole("progressbar", { name: "Analysis" }).waitFor({ state: "detached" });
    const said = await page.getByText(/analysed in/).textContent();
    return Number(/analysed in ([\d.,]+) ms/.exec(said ?? "")?.[1]?.replace(",", ""));
  });
  await browser.close();
  return medians;
}

const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-bench-"));
const { DATABASE_URL } = process.env;
const scratch = DATABASE_URL ? await scratchDatabase(DATABASE_URL) : undefined;
const database = await openDatabase({ url: scratch?.url, folder: join(folder, "database"), step: async (_, work) => work(() => {}) });
const postgis = await inPostgis(database.url);
await database.stop();
await scratch?.drop();
const node = await inNode();
const app = await startApp({ PORT: String(await freePort()), DATA_FOLDER: join(folder, "app") });
const browser = app ? await inBrowser(app.address) : [];
await app?.stop();
rmSync(folder, { recursive: true, force: true });
const ms = (value: number | undefined) => Number(value?.toFixed(1));
console.table(
  COUNTS.map((vertices, i) => ({
    vertices,
    "analysis in Node": ms(node.analysis[i]),
    "analysis in PostGIS": ms(postgis.analysis[i]),
    "report in Node": ms(node.report[i]),
    "report in the browser": ms(browser[i]),
    "report in PostGIS": ms(postgis.report[i]),
    "PostGIS : browser": ms((postgis.report[i] ?? 0) / (browser[i] ?? 1)),
  })),
);
console.log(`Medians of ${RUNS} runs in ms; ${scratch ? "PostgreSQL of DATABASE_URL" : "embedded PostGIS"}.`);
