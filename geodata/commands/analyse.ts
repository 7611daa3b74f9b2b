import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import { corridorOf } from "@/geodata/analysis/alignment";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { asGeoJson, type LineReport, reportOn, SHARED_WITHIN_KM, type Surroundings } from "@/geodata/analysis/report";
import { prepareCorridors } from "@/geodata/analysis/sharing";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { FORMATS, LARGEST_FILE } from "@/geodata/files/limits";
import { readLines } from "@/geodata/files/lines";
import { COUNTRIES, type Country } from "@/geodata/model/country";
import { LineFault } from "@/geodata/model/fault";

const USAGE = `npm run analyse -- FILE [--format table|json|geojson] [--within KM]
FILE holds lines in ${FORMATS.join(", ")}; --within is the distance within which a line runs along a corridor of the atlas.`;

/** What whoever typed the command can correct. */
class UsageError extends Error {}

const options = z.object({
  file: z.string({ error: "no FILE is given" }),
  format: z.enum(["table", "json", "geojson"], { error: "--format is table, json or geojson" }).default("table"),
  within: z.coerce
    .number({ error: "--within is a number of kilometres" })
    .gt(0, { error: "--within is more than 0 km" })
    .max(100, { error: "--within is at most 100 km" })
    .default(SHARED_WITHIN_KM),
});

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: "string" }, within: { type: "string" } } });
    return options.parse({ file: positionals[0], ...values });
  } catch (error) {
    throw new UsageError(`${error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message}\n${USAGE}`);
  }
}

function readText(file: string): string {
  try {
    if (statSync(file).size > LARGEST_FILE) throw new UsageError(`${file} has more than ${LARGEST_FILE / 1e6} MB; simplify or split it first.`);
    return readFileSync(file, "utf8");
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

function surroundings(): Surroundings {
  const { dataset } = readDataset();
  const countries = JSON.parse(readFileSync(join(GEODATA, "basemap/countries.geojson"), "utf8")) as FeatureCollection<
    Polygon | MultiPolygon,
    CountryProperties
  >;
  return {
    ...dataset,
    countries: prepareCountries(countries),
    corridors: prepareCorridors(dataset.projects.flatMap((files) => corridorOf(files) ?? [])),
  };
}

const km = (value: number) => Number(value.toFixed(1));
const named = (country: Country | null) => (country ? COUNTRIES[country].name : "outside of the map's countries");

function print(report: LineReport, out: Console) {
  out.log(`\n${report.name ?? "Unnamed line"}: ${km(report.lengthKm)} km, ${report.vertices} vertices`);
  out.table(report.lengthByCountry.map((c) => ({ country: named(c.country), km: km(c.km) })));
  if (report.crossings.length)
    out.table(
      report.crossings.map((c) => ({
        km: km(c.chainageKm),
        from: named(c.from),
        to: named(c.to),
        near: c.name ?? "",
        lon: Number(c.position[0]?.toFixed(4)),
        lat: Number(c.position[1]?.toFixed(4)),
      })),
    );
  else out.log("It crosses no border.");
  if (report.climb)
    out.log(
      `It climbs at least ${Math.round(report.climb.ascentM)} m and descends ${Math.round(report.climb.descentM)} m; highest known point ${report.climb.highest.elevationM} m at km ${km(report.climb.highest.chainageKm)}.`,
    );
  if (report.shared.length) {
    out.log(`Within ${report.sharedWithinKm} km of corridors of the atlas:`);
    out.table(report.shared.map((s) => ({ project: s.project, km: km(s.km) })));
  }
}

/** Runs the command line with its arguments and prints to `out`; false when it could not be done. */
export function main(args: readonly string[], out: Console = console): boolean {
  try {
    const { file, format, within } = readOptions(args);
    const lines = readLines(readText(file));
    const known = surroundings();
    const reports = lines.map(({ name, line }) => ({ line, report: reportOn(name, line, known, within) }));
    if (format === "table") for (const { report } of reports) print(report, out);
    else if (format === "json") out.log(JSON.stringify(reports.map((r) => r.report)));
    else out.log(JSON.stringify({ type: "FeatureCollection", features: reports.flatMap((r) => asGeoJson(r.line, r.report).features) }));
    return true;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LineFault)) throw error;
    out.error(error.message);
    return false;
  }
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2)) ? 0 : 1;
