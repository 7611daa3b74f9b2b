/**
 * Reads heights along the lines of projects from two grids and writes heights.json beside each route.geojson:
 *
 *   npx tsx geodata/commands/terrain/heights.ts GRIDS [PROJECT …]
 *
 * without projects, for all that have a line. Run it again when a line has moved: samples away from it are not shown.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { length } from "@turf/turf";
import { alignments } from "@/geodata/analysis/alignment";
import { positionAt } from "@/geodata/analysis/chainage";
import { heightAt } from "@/geodata/analysis/height-grid";
import type { Line } from "@/geodata/analysis/line";
import { GEODATA, readDataset } from "@/geodata/dataset";
import type { Heights } from "@/geodata/model/heights";
import { percentile95 } from "@/geodata/rules/accuracy";
import { HOW_TO, type NamedGrid, readGrids } from "./grids";

// A sample every two kilometres, on long lines so far apart that there are no more than this many.
const STEP_KM = 2;
const MOST_SAMPLES = 300;

type Sample = Heights["grids"][number]["samples"][number];

const [folder, ...only] = process.argv.slice(2);
if (!folder) throw new Error(`Which folder holds the grids? Get them so:\n  ${HOW_TO}`);
const grids = readGrids(folder);
const { dataset } = readDataset();

/** Within which distance of the grid's 95 % of the published heights of places lie, metres; those read from a grid do not count. */
function accuracy({ grid }: NamedGrid): number {
  const sources = new Set(grids.map((g) => g.source));
  const off = [...dataset.places, ...dataset.crossings].flatMap(({ position, elevationM, citations }) => {
    const height = heightAt(grid, position);
    return elevationM === undefined || height === undefined || citations.some((c) => sources.has(c.source)) ? [] : [Math.abs(elevationM - height)];
  });
  const within = percentile95(off.map((value) => ({ value, weight: 1 }))) ?? 0;
  console.log(`95 % of ${off.length} known heights within ${within.toFixed(0)} m`);
  return Math.ceil(within / 10) * 10;
}

const known = grids.map((one) => ({ ...one, accuracyM: accuracy(one) }));

function samplesOf(line: Line): { source: string; sample: Sample }[] {
  const km = length({ type: "Feature", properties: {}, geometry: line });
  const count = Math.max(2, Math.min(MOST_SAMPLES, Math.ceil(km / STEP_KM)));
  return Array.from({ length: count + 1 }, (_, i) => positionAt(line, (km * i) / count)).flatMap((position) => {
    for (const { source, grid } of known) {
      const height = heightAt(grid, position);
      const round = (degrees = 0) => Math.round(degrees * 1e4) / 1e4;
      if (height !== undefined) return [{ source, sample: [round(position[0]), round(position[1]), Math.round(height)] satisfies Sample }];
    }
    return [];
  });
}

for (const files of dataset.projects.filter(({ project }) => !only.length || only.includes(project.id))) {
  const samples = alignments(files).flatMap(({ line }) => samplesOf(line));
  if (!samples.length) continue;
  const used = known
    .map(({ source, resolutionM, accuracyM }) => ({ source, resolutionM, accuracyM, samples: samples.filter((s) => s.source === source).map((s) => s.sample) }))
    .filter((grid) => grid.samples.length);
  writeFileSync(
    join(GEODATA, "projects", files.project.id, "heights.json"),
    `${JSON.stringify({ grids: used } satisfies Heights).replaceAll('{"source"', '\n{"source"')}\n`,
  );
  console.log(`${files.project.id}: ${used.map((grid) => `${grid.samples.length} heights of ${grid.source}`).join(", ")}`);
}
