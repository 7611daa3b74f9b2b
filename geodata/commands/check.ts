import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { length } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { strips } from "@/geodata/analysis/strip";
import { type Dataset, type Fault, GEODATA, type ProjectFiles, readDataset } from "@/geodata/dataset";
import { byDate } from "@/geodata/model/date";
import type { Source } from "@/geodata/model/source";
import { type AccuracyRow, accuracyRows, checkAccuracy } from "@/geodata/rules/accuracy";
import { checkDataset } from "@/geodata/rules/agreement";
import { type CrossingRow, checkCrossings, crossingRows } from "@/geodata/rules/crossing-agreement";
import { disagreements } from "@/geodata/rules/disagreement";
import { projectEvidence } from "@/geodata/rules/project-evidence";
import { runsIn, sharedRun, textsOf } from "@/geodata/rules/shared-runs";
import { checkStatementTexts, translationCounts } from "@/geodata/rules/statement-texts";

// The share of facts whose source nobody could read, above which the dataset is not fit to publish.
const UNVERIFIED_LIMIT = 0.05;

const percent = (part: number, whole: number) => `${Math.round((100 * part) / Math.max(1, whole))} %`;

/** One line of the table: what a project's record holds. */
function row({ project, route }: ProjectFiles, sources: ReadonlyMap<string, Source>) {
  const all = project.statements;
  const evidence = projectEvidence(project, sources);
  const statuses = all.filter((s) => s.property === "status" && !s.about).sort(byDate);
  const branches = new Set(project.segments.filter((s) => s.branch).map((s) => s.id));
  const measured = route.features.filter((f) => !branches.has(f.properties.segment)).reduce((sum, f) => sum + length(f), 0);
  const published = all.find((s) => s.property === "length" && !s.about && !s.partial && typeof s.value === "number")?.value;
  return {
    project: project.id,
    statements: all.length,
    sources: new Set(all.map((s) => s.source)).size,
    "full text": percent(all.filter((s) => s.read === "full-text").length, all.length),
    from: `${statuses[0]?.date} ${statuses[0]?.value}`,
    to: `${statuses.at(-1)?.date} ${statuses.at(-1)?.value}`,
    km: Math.round(measured),
    published: published ?? "",
    ratio: typeof published === "number" ? (measured / published).toFixed(2) : "",
    disagreements: disagreements(all).length,
    evidence: `${evidence.step} ${evidence.confirmed}+${evidence.primary}/${evidence.facts}`,
    "±m": Math.max(...route.features.map((f) => f.properties.positionalAccuracyM)),
  };
}

/** One line of the table of crossings. */
const crossingRow = ({ project, crossing, km, ends, offsetKm, withinKm }: CrossingRow) => ({
  project,
  crossing,
  km: km.toFixed(1),
  "line meets border": ends ? "ends there" : `${offsetKm.toFixed(2)} km off`,
  "accuracy km": withinKm.toFixed(1),
});

const km = (value: number | undefined) => value?.toFixed(1) ?? "";

/** One line of the table of accuracy. */
const accuracyRow = (row: AccuracyRow) => ({
  project: row.project,
  segment: row.segment,
  "points/100 km": ((100 * row.controlPoints) / row.lengthKm).toFixed(1),
  "widest gap km": row.widestGapKm.toFixed(0),
  "left out": row.leftOut.length,
  "p95 km": km(row.strayKm),
  "rule ±km": km(row.derivedKm),
  "stated ±km": km(row.statedKm),
  "drawn/published": row.publishedKm ? (row.lengthKm / row.publishedKm).toFixed(2) : "",
});

/** Texts of the dataset that share a run of words with a text file of a folder: facts may be carried over, sentences may not. */
function copied({ projects }: Dataset, folder: string): Fault[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const runs = runsIn(files.map(({ name }) => readFileSync(join(folder, name), "utf8")));
  return projects.flatMap((files) =>
    textsOf(files).flatMap(({ path, text }) => {
      const run = sharedRun(text, runs);
      return run
        ? [{ file: `geodata/projects/${files.project.id}/project.json`, path, message: `has a source's words in a row, say it in your own: "${run}"` }]
        : [];
    }),
  );
}

/**
 * Checks the dataset of a folder (by default the atlas's own) and prints its faults and its table to `out`; true when it
 * has no fault. `texts` is a folder with texts of sources, from which no sentence may be taken.
 */
export function main(folder = GEODATA, out: Console = console, texts?: string): boolean {
  const { dataset, faults } = readDataset(folder);
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, "basemap", `${name}.geojson`), "utf8")) as T;
  faults.push(...checkDataset(dataset, read<FeatureCollection<Polygon>>("lakes").features));
  const countries = prepareCountries(read<FeatureCollection<Polygon | MultiPolygon, CountryProperties>>("countries"));
  const stripsOf = new Map(dataset.projects.map((files) => [files, strips(files, { ...dataset, countries })]));
  const crossings = crossingRows(dataset, (files) => stripsOf.get(files) ?? []);
  faults.push(...checkCrossings(crossings));
  const accuracy = accuracyRows(dataset, (files) => stripsOf.get(files) ?? []);
  faults.push(...dataset.projects.flatMap(checkStatementTexts));
  if (texts) faults.push(...copied(dataset, texts));
  faults.push(...checkAccuracy(accuracy));
  for (const { file, path, message } of faults) out.error(`${file}${path ? ` (${path})` : ""}: ${message}`);

  const sourceOf = new Map(dataset.sources.map((s) => [s.id, s]));
  out.table(dataset.projects.map((files) => row(files, sourceOf)));
  out.table(crossings.map(crossingRow));
  out.table(accuracy.map(accuracyRow));
  const statements = dataset.projects.flatMap((p) => p.project.statements);
  const unverified = statements.filter((s) => s.read === "unverified").length;
  out.log(
    `${dataset.projects.length} projects, ${statements.length} statements, ${dataset.sources.length} sources, ${dataset.places.length} places, ${dataset.crossings.length} crossings; ${unverified} statements unverified (${percent(unverified, statements.length)}).`,
  );
  const { texts: written, done } = translationCounts(dataset.projects);
  out.log(`Of ${written} statements with a text, translated: ${done.map(({ language, count }) => `${language} ${count}`).join(", ")}.`);
  const fewRead = unverified > statements.length * UNVERIFIED_LIMIT;
  if (fewRead) out.error(`More than ${UNVERIFIED_LIMIT * 100} % of the statements are unverified: read their sources or leave them out.`);
  if (faults.length) out.error(`${faults.length} faults: correct them in the files named above, then run npm run check again.`);
  else out.log(`No faults. Dataset version ${dataset.version}.`);
  return !faults.length && !fewRead;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { texts: { type: "string" } } });
  process.exitCode = main(GEODATA, console, values.texts) ? 0 : 1;
}
