/**
 * Makes countries.geojson and borders.geojson of geodata/basemap/ from OpenStreetMap's borders, as the npm package
 * geo-tz carries them (time zones, which are merged to countries here):
 * `npm i --no-save geo-tz@8.1.9 geobuf pbf@3 mapshaper topojson-client && npx tsx geodata/commands/basemap/borders.ts`, after extract.ts.
 * Needs Debian's tzdata for the country of each time zone.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { distance, pointToLineDistance, rewind } from "@turf/turf";
import { decode } from "geobuf";
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import mapshaper from "mapshaper";
import Pbf from "pbf";
import { mesh, neighbors } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { COUNTRIES, type Country } from "@/geodata/model/country";

const ZONES = "/usr/share/zoneinfo/zone.tab";
// The region of the model with a margin: west, south, east, north.
const BOX = [40, 18, 148, 58] as const;
// Half a pixel at zoom 9; the borders themselves are no more exact than this.
const SIMPLIFY_M = 100;
// A stretch of another kind than its neighbours that is shorter than this comes from the coarser line, km.
const SHORTEST_KIND_KM = 15;
// Northern Vietnam keeps the time zone of Bangkok; it lies east of all of Thailand there.
const VIETNAM = `-explode -each 'country = country == "TH" && this.centroidX > 104.5 ? "VN" : country' -dissolve country`;
const SIACHEN = "Siachen Glacier";
const AROUND_SIACHEN: readonly Country[] = ["CN", "IN", "PK"];

type Leaf = { readonly pos: number; readonly len: number } | readonly number[];
interface Quarters {
  readonly a?: Node;
  readonly b?: Node;
  readonly c?: Node;
  readonly d?: Node;
}
type Node = Leaf | Quarters;
type Box = readonly [west: number, south: number, east: number, north: number];

const basemap = (name: string) => join(import.meta.dirname, "../../basemap", `${name}.geojson`);
const require = createRequire(import.meta.url);
const data = join(dirname(require.resolve("geo-tz")), "../data");
const index: { timezones: string[]; lookup: Quarters } = JSON.parse(readFileSync(join(data, "timezones.geojson.index.json"), "utf8"));
const pieces = readFileSync(join(data, "timezones.geojson.geo.dat"));
const countryOf = new Map(
  readFileSync(ZONES, "utf8")
    .split("\n")
    .filter((row) => row && !row.startsWith("#"))
    .map((row) => row.split("\t"))
    .map(([country = "", , zone = ""]) => [zone, country]),
);

/** The pieces of each time zone in the cells of geo-tz's quadtree, with the country that each belongs to. */
function cells(node: Node, [west, south, east, north]: Box): Feature[] {
  if (west > BOX[2] || east < BOX[0] || south > BOX[3] || north < BOX[1]) return [];
  const piece = (zone: string | undefined, geometry: Feature["geometry"]): Feature[] => {
    const country = countryOf.get(zone ?? "");
    return country ? [{ type: "Feature", properties: { country }, geometry }] : [];
  };
  if (Array.isArray(node)) {
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return node.length ? piece(index.timezones[node[0]], { type: "Polygon", coordinates: [corners] }) : [];
  }
  if ("pos" in node) {
    const { features }: FeatureCollection = decode(new Pbf(pieces.subarray(node.pos, node.pos + node.len)));
    return features.flatMap((f) => piece(f.properties?.tzid, f.geometry));
  }
  const { a, b, c, d } = node as Quarters;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [
    ...(a ? cells(a, [x, y, east, north]) : []),
    ...(b ? cells(b, [west, y, x, north]) : []),
    ...(c ? cells(c, [west, south, x, y]) : []),
    ...(d ? cells(d, [x, south, east, y]) : []),
  ];
}

const temporary = (name: string) => join(tmpdir(), `corridor-atlas-${name}.geojson`);
const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
/** One feature a line, so that a change shows as what it is. */
function write(name: string, features: readonly Feature[]) {
  writeFileSync(basemap(name), `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`);
  console.log(`${name}: ${features.length} features`);
}

/** Whether a boundary of Natural Earth may lie between two countries; the Siachen area counts to all that claim it. */
function between(boundary: Feature, pair: readonly Country[]): boolean {
  const sides = String(boundary.properties?.between).split("|");
  if (sides.includes(SIACHEN)) return pair.every((code) => AROUND_SIACHEN.includes(code));
  return pair.every((code) => sides.includes(COUNTRIES[code]?.name ?? code));
}

/** Cuts a border into runs of one kind: that of the nearest boundary of Natural Earth between the same two countries. */
function byKind(line: readonly Position[], candidates: readonly Feature<LineString | MultiLineString>[]): { kind: string; line: Position[] }[] {
  const lines = candidates.flatMap(({ geometry, properties }) =>
    (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates).map((coordinates) => ({
      kind: String(properties?.kind),
      feature: { type: "Feature" as const, properties: {}, geometry: { type: "LineString" as const, coordinates } },
    })),
  );
  const kinds = new Set(lines.map((l) => l.kind));
  if (kinds.size < 2) return [{ kind: [...kinds][0] ?? "international", line: [...line] }];
  const runs: { kind: string; line: Position[]; km: number }[] = [];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Position, line[i] as Position];
    const middle = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
    const [nearest] = lines.map((l) => ({ kind: l.kind, km: pointToLineDistance(middle, l.feature) })).sort((one, two) => one.km - two.km);
    const [kind, km] = [nearest?.kind ?? "international", distance(a, b)];
    const last = runs.at(-1);
    if (last?.kind === kind) {
      last.line.push(b);
      last.km += km;
    } else runs.push({ kind, line: [a, b], km });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (last.kind === run.kind || run.km < SHORTEST_KIND_KM)) {
      last.line.push(...run.line.slice(1));
      last.km += run.km;
    } else joined.push(run);
  }
  return joined;
}

const files = ["cells", "whole", "fine", "arcs", "meshes", "lines"].map(temporary);
const [cellsFile = "", whole = "", fine = "", arcs = "", meshes = "", lines = ""] = files;
writeFileSync(cellsFile, JSON.stringify({ type: "FeatureCollection", features: cells(index.lookup, [-180, -90, 180, 90]) }));
const seams = "gap-fill-area=1km2 sliver-control=0.5";
await mapshaper.runCommands(
  `-i ${cellsFile} -clip bbox=${BOX} -clean ${seams} -dissolve2 country gap-fill-area=1km2 ${VIETNAM} -o ${whole} format=geojson precision=0.00001 force`,
);
await mapshaper.runCommands(`-i ${whole} -simplify dp interval=${SIMPLIFY_M} keep-shapes -o ${fine} format=geojson precision=0.0001 force`);
const countries = read<FeatureCollection<Polygon | MultiPolygon>>(fine).features.map((f): Feature => {
  const code = String(f.properties?.country);
  const country = code in COUNTRIES ? (code as Country) : null;
  return rewind({ type: "Feature", properties: { country, name: country ? COUNTRIES[country].name : code }, geometry: f.geometry }) as Feature;
});
write("countries", countries);

// What two countries have in common, pair by pair, as far as it lies on land.
await mapshaper.runCommands(`-i ${fine} name=countries -o ${arcs} format=topojson no-quantization force`);
const topology = read<Topology>(arcs);
const all = (topology.objects.countries as GeometryCollection<{ country: string }>).geometries;
const common = neighbors(all).flatMap((others, one) =>
  others
    .filter((other) => other > one)
    .map((other): Feature => {
      const [a, b] = [all[one], all[other]] as [GeometryObject, GeometryObject];
      const pair = [a, b].map((g) => (g.properties as { country: string }).country).sort();
      return {
        type: "Feature",
        properties: { pair: pair.join("|") },
        geometry: mesh(topology, { type: "GeometryCollection", geometries: [a, b] }, (x, y) => x !== y),
      };
    }),
);
writeFileSync(meshes, JSON.stringify({ type: "FeatureCollection", features: common }));
await mapshaper.runCommands(`-i ${meshes} -clip ${basemap("land")} -o ${lines} format=geojson precision=0.0001 force`);
const boundaries = read<FeatureCollection<LineString | MultiLineString>>(basemap("boundaries")).features;
const borders = read<FeatureCollection<LineString | MultiLineString>>(lines).features.flatMap(({ geometry, properties }) => {
  const pair = String(properties?.pair).split("|") as Country[];
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const candidates = boundaries.filter((b) => between(b, pair));
  return parts
    .flatMap((part) => byKind(part, candidates))
    .map(
      ({ kind, line }): Feature => ({ type: "Feature", properties: { kind, between: pair.join("|") }, geometry: { type: "LineString", coordinates: line } }),
    );
});
// Claims within what one country holds have no other line.
const claims = boundaries.filter(({ properties }) => {
  const [one, other] = String(properties?.between).split("|");
  return one === other && properties?.kind !== "international";
});
write("borders", [...borders, ...claims]);
for (const file of files) rmSync(file);
