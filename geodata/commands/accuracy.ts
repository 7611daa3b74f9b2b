/**
 * States the accuracy of lines by the rule of `geodata/rules/accuracy.ts`, for the whole of a segment and, where it
 * differs much along it, by stretch:
 *
 *   npx tsx geodata/commands/accuracy.ts [--tighten] [PROJECT …]
 *
 * without projects, for all. An editor who knows that a course is a guess may state more than the rule; so a smaller
 * value is written only with --tighten. Run it when control points or shape points have changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { strips } from "@/geodata/analysis/strip";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { type AccuracyRow, accuracyRows, checkAccuracy } from "@/geodata/rules/accuracy";

// Stretches are stated where one is so many times less exact than another, and taken together where they differ less than that.
const MUCH = 3;
const ALIKE = 2;

/** Metres, rounded up to a tenth of a kilometre below ten, to a kilometre above. */
const metres = (km: number) => (km < 10 ? Math.ceil(km * 10 - 1e-6) * 100 : Math.ceil(km - 1e-6) * 1000);

interface Stretch {
  readonly to: string | undefined;
  readonly least: number;
  readonly most: number;
}

function byStretch({ stretches, measured }: AccuracyRow): { to?: string; positionalAccuracyM: number }[] | undefined {
  if (measured) return undefined;
  const joined: Stretch[] = [];
  for (const { to, withinKm } of stretches) {
    const last = joined.at(-1);
    const [least, most] = [Math.min(withinKm, last?.least ?? withinKm), Math.max(withinKm, last?.most ?? withinKm)];
    if (last && most <= least * ALIKE) joined[joined.length - 1] = { ...last, to, least, most };
    else joined.push({ to, least: withinKm, most: withinKm });
  }
  const values = joined.map((s) => s.most);
  if (joined.length < 2 || Math.max(...values) < MUCH * Math.min(...values)) return undefined;
  return joined.map(({ to, most }) => ({ ...(to !== undefined && { to }), positionalAccuracyM: metres(most) }));
}

const { values, positionals: only } = parseArgs({ options: { tighten: { type: "boolean", default: false } }, allowPositionals: true });
const { dataset } = readDataset();
const outlines = JSON.parse(readFileSync(join(GEODATA, "basemap", "countries.geojson"), "utf8")) as FeatureCollection<
  Polygon | MultiPolygon,
  CountryProperties
>;
const context = { ...dataset, countries: prepareCountries(outlines) };
for (const row of accuracyRows(dataset, (files) => strips(files, context))) {
  if (only.length && !only.includes(row.project)) continue;
  if (!values.tighten && !checkAccuracy([row]).length) continue;
  const file = join(GEODATA, "projects", row.project, "route.geojson");
  const stretches = byStretch(row);
  const stated = `"positionalAccuracyM":${metres(row.derivedKm)}${stretches ? `,"accuracyByStretch":${JSON.stringify(stretches)}` : ""}`;
  // Only these values change; the rest of the line stays as its editor wrote it.
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line) =>
      line.includes(`"properties":{"segment":"${row.segment}",`)
        ? line.replace(/"positionalAccuracyM":[\d.]+(?:,"accuracyByStretch":\[[^\]]*\])?/, stated)
        : line,
    );
  writeFileSync(file, lines.join("\n"));
  console.log(
    `${row.project} ${row.segment}: ±${row.statedKm} → ±${metres(row.derivedKm) / 1000} km${stretches ? `, by stretch ${stretches.map((s) => s.positionalAccuracyM / 1000).join(" ")}` : ""}`,
  );
}
