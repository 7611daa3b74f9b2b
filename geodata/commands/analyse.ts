import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { z } from "zod";
import { corridorOf } from "@/geodata/analysis/alignment";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { CLIMB_FROM_M } from "@/geodata/analysis/profile";
import { asGeoJson, type LineReport, type LinesTotal, reportOnAll, type Surroundings } from "@/geodata/analysis/report";
import { SHARED_WITHIN_KM } from "@/geodata/analysis/shared-within";
import { prepareCorridors } from "@/geodata/analysis/sharing";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { assembled, mayBeSwapped } from "@/geodata/files/assembling";
import type { Omission } from "@/geodata/files/findings";
import { FORMATS, LARGEST_FILE, MOST_LINES } from "@/geodata/files/limits";
import { readFiles } from "@/geodata/files/lines";
import { COUNTRIES, type Country } from "@/geodata/model/country";
import { LineFault } from "@/geodata/model/fault";

const USAGE = `npm run analyse -- FILE… [--format table|json|geojson] [--within KM] [--swap]
The files hold lines in ${FORMATS.join(", ")}; what meets is joined. --within is the distance within which a line runs
along a corridor of the atlas, --swap takes the first coordinate as the latitude. JSON is a list of reports, one a line;
GeoJSON has the total and what was left out beside its features; both are told on the error output too.`;

/** What whoever typed the command can correct. */
class UsageError extends Error {}

const options = z.object({
  files: z.array(z.string()).min(1, { error: "no FILE is given" }),
  format: z.enum(["table", "json", "geojson"], { error: "--format is table, json or geojson" }).default("table"),
  within: z.coerce
    .number({ error: "--within is a number of kilometres" })
    .gt(0, { error: "--within is more than 0 km" })
    .max(100, { error: "--within is at most 100 km" })
    .default(SHARED_WITHIN_KM),
  swap: z.boolean().default(false),
});

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: "string" }, within: { type: "string" }, swap: { type: "boolean" } },
    });
    return options.parse({ files: positionals, ...values });
  } catch (error) {
    throw new UsageError(`${error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message}\n${USAGE}`);
  }
}

/** Reads a file, pipe or device, and no more of it than the limit: the size that a pipe tells of itself is 0. */
function readBytes(file: string): Uint8Array {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    const opened = openSync(file, "r");
    try {
      for (;;) {
        const chunk = Buffer.alloc(1 << 20);
        const read = readSync(opened, chunk);
        if (!read) return Buffer.concat(chunks);
        total += read;
        if (total > LARGEST_FILE) throw new UsageError(`${file} has more than ${LARGEST_FILE / 1e6} MB; simplify or split it first.`);
        chunks.push(chunk.subarray(0, read));
      }
    } finally {
      closeSync(opened);
    }
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

// A table of more rows helps nobody on a terminal; JSON has all.
const MOST_ROWS = 200;

const km = (value: number) => Number(value.toFixed(1));
const named = (country: Country | null) => (country ? COUNTRIES[country].name : "outside of the map's countries");
const byCountry = (parts: LineReport["lengthByCountry"]) => parts.map((c) => ({ country: named(c.country), km: km(c.km) }));
// Names and faults may hold what a file holds: no orders to the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed.
const plain = (text: string) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "");

function print(report: LineReport, out: Console) {
  out.log(plain(`\n${report.name ?? "Unnamed line"}: ${km(report.lengthKm)} km, ${report.vertices} vertices`));
  out.table(byCountry(report.lengthByCountry));
  if (report.gaps.length) {
    const longest = report.gaps.toSorted((a, b) => b.km - a.km).slice(0, 10);
    out.log(
      `Gaps, which are not in its length: ${report.gaps.length}, ${longest.map((gap) => `${gap.km < 1 ? gap.km.toFixed(3) : km(gap.km)} km at km ${km(gap.chainageKm)}`).join(", ")}${longest.length < report.gaps.length ? ", …" : ""}.`,
    );
  }
  if (report.crossings.length)
    out.table(
      report.crossings.slice(0, MOST_ROWS).map((c) => ({
        km: km(c.chainageKm),
        from: named(c.from),
        to: named(c.to),
        near: c.name ?? "",
        lon: Number(c.position[0]?.toFixed(4)),
        lat: Number(c.position[1]?.toFixed(4)),
        ...(report.crossings.some((other) => other.gapKm !== null) && { certain: c.gapKm === null ? "yes" : `no: in a gap of ${km(c.gapKm)} km` }),
      })),
    );
  else out.log("It crosses no border.");
  if (report.crossings.length > MOST_ROWS) out.log(`These are ${MOST_ROWS} of ${report.crossings.length} crossings.`);
  if (report.climb) {
    const { count, of } = report.heights;
    out.log(
      `Between the ${count} ${of === "line" ? "heights of the line itself" : "known heights of places that it passes"} it climbs at least ${Math.round(report.climb.ascentM)} m and descends ${Math.round(report.climb.descentM)} m, rises and falls under ${CLIMB_FROM_M} m not counted; highest known point ${report.climb.highest.elevationM} m at km ${km(report.climb.highest.chainageKm)}.`,
    );
  }
  if (report.shared.length) {
    out.log(`Within ${report.sharedWithinKm} km of corridors of the atlas:`);
    out.table(report.shared.map((s) => ({ project: s.project, km: km(s.km) })));
  }
}

const totalLine = (total: LinesTotal & { lines: number }) =>
  `Total of ${total.lines} lines: ${km(total.lengthKm)} km (${total.lengthByCountry.map((c) => `${named(c.country)} ${km(c.km)}`).join(", ")}), ${total.crossings} border crossings${total.uncertainCrossings ? ` and ${total.uncertainCrossings} in gaps, which are not certain` : ""}.`;

const omission = ({ name, number, fault, more }: Omission) => `  ${name ?? `no. ${number}`}: ${fault.message}${more ? ` (and ${more} more like it)` : ""}`;
const MOST_TOLD = 100;

/** Runs the command line with its arguments and prints to `out`; false when it could not be done. */
export async function main(args: readonly string[], out: Console = console): Promise<boolean> {
  try {
    const { files, format, within, swap } = readOptions(args);
    const brought = await readFiles(
      files.map((name) => ({ name, bytes: readBytes(name) })),
      { swapped: swap },
    );
    const { lines, notices: more } = assembled(brought.lines);
    const found = reportOnAll(lines, surroundings(), { withinKm: within, most: MOST_LINES });
    const notices = [
      ...brought.notices,
      ...more,
      ...(lines.length > MOST_LINES ? [new LineFault("fault.manyLines", { count: lines.length, limit: MOST_LINES })] : []),
    ];
    const leftOut: Omission[] = [...brought.leftOut, ...found.failed.map(({ of, number, fault }) => ({ name: of.name, number, fault, more: 0 }))];
    const [failed] = found.failed;
    if (!found.lines.length && failed) throw failed.fault;
    const reports = found.lines.map(({ report }) => report);
    const total = found.total.lines > 1 ? totalLine(found.total) : undefined;
    if (format === "table") {
      for (const report of reports) print(report, out);
      if (total) out.log(`\n${total}`);
    } else if (format === "json") out.log(JSON.stringify(reports));
    else
      out.log(
        JSON.stringify({
          type: "FeatureCollection",
          total: found.total,
          leftOut: leftOut.map(({ name, number, fault, more: others }) => ({ name, number, why: fault.message, more: others })),
          notices: notices.map(({ message }) => message),
          features: found.lines.flatMap(({ of, report }) => asGeoJson(of.line, report).features),
        }),
      );
    if (total && format !== "table") out.error(total);
    for (const notice of notices) out.error(plain(`Note: ${notice.message}${mayBeSwapped(notice) ? " Try --swap." : ""}`));
    if (leftOut.length)
      out.error(
        plain(
          ["Left out:", ...leftOut.slice(0, MOST_TOLD).map(omission), ...(leftOut.length > MOST_TOLD ? [`  and ${leftOut.length - MOST_TOLD} more`] : [])].join(
            "\n",
          ),
        ),
      );
    return true;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LineFault)) throw error;
    out.error(plain(`${error.message}${error instanceof LineFault && mayBeSwapped(error) ? " Try --swap." : ""}`));
    return false;
  }
}

if (process.argv[1] === import.meta.filename) {
  // Whoever reads only the beginning, like head, closes the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
}
