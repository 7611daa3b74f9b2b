/**
 * Draws a segment anew between its control points, as the path of least cost over a height grid:
 *
 *   npx tsx geodata/commands/terrain/align.ts GRIDS PROJECT SEGMENT [--from POINT] [--to POINT] [--within KM] [--railway] [--write]
 *
 * from one control point to another where these are given, and not farther than KM from the line as it is. The path stays
 * in the countries that the line passes there, which keeps it on its bank of a border river, and out of lakes. Rivers of
 * the basemap do not lead it: at 1:10 million they lie up to kilometres off. Without --write it only says what it would
 * do. An editor accepts a path that comes nearer to published lengths, or to an independent line, and says so in `method`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { booleanPointInPolygon, length, lineString, simplify } from "@turf/turf";
import Flatbush from "flatbush";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { chainageOf, steps } from "@/geodata/analysis/chainage";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { heightAt } from "@/geodata/analysis/height-grid";
import { leastCostPath, type PathCost } from "@/geodata/analysis/least-cost";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { percentile95 } from "@/geodata/rules/accuracy";
import { HOW_TO, readGrids } from "./grids";

// Found on two roads of 1,040 km in all with an independent line each: the mean distance was least with these.
const ROAD: PathCost = { gradient: 0.08, turnKm: 0.01, aboveFloorM: 300, floorReachKm: 1.5, stepKm: 0.3, marginKm: 12 };
// A railway climbs by 1 or 2 % and bends wide.
const RAILWAY: PathCost = { ...ROAD, gradient: 0.02, turnKm: 0.05 };
// Vertices are left out where the line moves by less than this: 60 m, in degrees of latitude.
const THIN_DEGREES = 60 / 111_195;
const KM_PER_DEGREE = 111.195;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string" },
    to: { type: "string" },
    within: { type: "string" },
    railway: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const [folder, projectId, segmentId] = positionals;
if (!folder || !projectId || !segmentId) throw new Error(`GRIDS, PROJECT and SEGMENT are missing. Get the grids so:\n  ${HOW_TO}`);

const { dataset } = readDataset();
const feature = dataset.projects.find((p) => p.project.id === projectId)?.route.features.find((f) => f.properties.segment === segmentId);
if (feature?.geometry.type !== "LineString") throw new Error(`${projectId} has no segment ${segmentId} that is one line`);
const line = feature.geometry.coordinates;
const basemap = <T>(name: string): T => JSON.parse(readFileSync(join(GEODATA, "basemap", `${name}.geojson`), "utf8")) as T;
const countries = prepareCountries(basemap<FeatureCollection<Polygon | MultiPolygon, CountryProperties>>("countries"));
const lakes = basemap<FeatureCollection<Polygon>>("lakes").features;
const grids = readGrids(folder);
const round = ([lon = 0, lat = 0]: Position): [number, number] => [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];

/** Where a path between two vertices of the line may go. */
function allowedAlong(part: readonly Position[]): (position: Position) => boolean {
  const along = [...steps({ type: "LineString", coordinates: [...part] }, 0.5)].map((s) => s.position);
  const passed = new Set(along.map((p) => countries.countryAt(p)));
  const shrink = Math.cos(((part[0]?.[1] ?? 0) * Math.PI) / 180);
  const near = new Flatbush(along.length);
  for (const [lon = 0, lat = 0] of along) near.add(lon * shrink, lat, lon * shrink, lat);
  near.finish();
  const within = values.within === undefined ? Number.POSITIVE_INFINITY : Number(values.within) / KM_PER_DEGREE;
  return (position) => {
    const [lon = 0, lat = 0] = position;
    if (Number.isFinite(within) && !near.neighbors(lon * shrink, lat, 1, within).length) return false;
    return passed.has(countries.countryAt(position)) && !lakes.some((lake) => booleanPointInPolygon(position, lake));
  };
}

/** The part of the line between two vertices, drawn anew; as it is where no grid covers it or no path leads there. */
function redraw(part: readonly Position[]): Position[] {
  const [from, to] = [part[0], part.at(-1)];
  if (!from || !to) return [...part];
  const named = grids.find(({ grid }) => part.every((p) => heightAt(grid, p) !== undefined));
  const beyond = Math.max(...part.map((p) => length(lineString([from, p, to])))) - length(lineString([from, to]));
  const cost = values.railway ? RAILWAY : ROAD;
  const path = named && leastCostPath(named.grid, from, to, { ...cost, marginKm: cost.marginKm + beyond / 2 }, allowedAlong(part));
  if (!path) return [...part];
  const thin = simplify(lineString(path), { tolerance: THIN_DEGREES, highQuality: true }).geometry.coordinates;
  return [from, ...thin.slice(1, -1).map(round), to];
}

const places = new Map([...dataset.places, ...dataset.crossings].map((p) => [p.id, p.position]));
const controlPoints: { id: string; at: number }[] = [];
for (const id of feature.properties.controlPoints) {
  const at = line.findIndex((vertex, i) => i >= (controlPoints.at(-1)?.at ?? 0) && vertex.join() === places.get(id)?.join());
  if (at >= 0) controlPoints.push({ id, at });
}
const atPoint = (id: string | undefined, otherwise: number) => controlPoints.find((p) => p.id === id)?.at ?? otherwise;
const [first, last] = [atPoint(values.from, 0), atPoint(values.to, line.length - 1)];
const cuts = [...new Set([0, first, ...controlPoints.map((p) => p.at), last, line.length - 1])].sort((a, b) => a - b);
const drawn: Position[] = [line[0] ?? []];
for (const [i, cut] of cuts.entries()) {
  const before = cuts[i - 1];
  if (before === undefined) continue;
  const part = line.slice(before, cut + 1);
  drawn.push(...(before >= first && cut <= last ? redraw(part) : part).slice(1));
}

const whole = (coordinates: readonly Position[]) => ({ type: "LineString" as const, coordinates: [...coordinates] });
const moved = [...steps(whole(drawn), 0.5)].map(({ position, km }) => ({ value: chainageOf(whole(line), position).offsetKm, weight: km }));
console.log(
  `${projectId} ${segmentId}: ${length(lineString([...line])).toFixed(1)} → ${length(lineString(drawn)).toFixed(1)} km, ${line.length} → ${drawn.length} vertices; 95 % of the new line within ${percentile95(moved)?.toFixed(2)} km of the old`,
);
if (values.write) {
  const file = join(GEODATA, "projects", projectId, "route.geojson");
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .map((row) => {
      if (!row.includes(`"properties":{"segment":"${segmentId}",`)) return row;
      const { shapedBy: _, measured: __, ...properties } = feature.properties;
      const comma = row.endsWith(",") ? "," : "";
      return `  ${JSON.stringify({ type: "Feature", properties: { ...properties, digitisedAt: new Date().toISOString().slice(0, 10), shapedBy: "terrain" }, geometry: whole(drawn) })}${comma}`;
    });
  writeFileSync(file, rows.join("\n"));
}
