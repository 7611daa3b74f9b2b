import { booleanPointInPolygon, distance, kinks } from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import type { ProjectFiles } from "@/geodata/dataset";
import type { LayerId } from "@/geodata/model/layer";
import type { Position } from "@/geodata/model/position";
import type { RouteFeature } from "@/geodata/model/route";

/** Takes a fault: where in the file, and what. */
export type Report = (path: string, message: string) => void;

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** Vertices of a geometry part by part, lon, lat. */
function parts({ geometry }: RouteFeature): Position[][] {
  if (geometry.type === "Point") return [[geometry.coordinates]];
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

/** Angle between two legs at their common vertex, degrees; 180 goes straight on, 0 turns back. */
function angle(a: Position, b: Position, c: Position): number {
  const shrink = Math.cos((b[1] * Math.PI) / 180);
  const one = Math.atan2(a[1] - b[1], (a[0] - b[0]) * shrink);
  const two = Math.atan2(c[1] - b[1], (c[0] - b[0]) * shrink);
  const turn = Math.abs(one - two) % (2 * Math.PI);
  return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI;
}

// A road turns sharply in a hairpin; a drawn line that turns back on itself within this angle is a slip.
const SPIKE_DEGREES = 12;

/** No repeated vertices, spikes or self-crossings. */
export function checkLine(feature: RouteFeature, report: Report) {
  for (const line of parts(feature)) {
    line.forEach((vertex, i) => {
      const [before, after] = [line[i - 1], line[i + 1]];
      if (before && same(before, vertex)) report(`vertex ${i}`, `repeats [${vertex}]`);
      else if (before && after && angle(before, vertex, after) < SPIKE_DEGREES) report(`vertex ${i}`, `[${vertex}] is a spike`);
    });
  }
  if (feature.geometry.type === "Point") return;
  for (const kink of kinks(feature.geometry).features) report("coordinates", `crosses itself at [${kink.geometry.coordinates}]`);
}

/** Every control point is known, and a vertex, in order. */
export function checkControlPoints(feature: RouteFeature, points: ReadonlyMap<string, { position: Position }>, report: Report) {
  const vertices = parts(feature).flat();
  let from = 0;
  for (const id of feature.properties.controlPoints) {
    const point = points.get(id);
    if (!point) report("controlPoints", `no place or crossing "${id}"`);
    else {
      const at = vertices.findIndex((v, i) => i >= from && same(v, point.position));
      if (at < 0) report("controlPoints", `"${id}" at [${point.position}] is no vertex after the control point before it`);
      else from = at;
    }
  }
}

// A town's published position is its centre, which a trunk road or a railway passes by; pipelines and lines of power are not drawn through towns.
const TOWNS = ["city", "town"];
const PASSES_TOWNS: readonly LayerId[] = ["highways", "railways"];

/** No town's centre holds a road or railway between its ends; a small town strung along its road has a kind of its own. */
export function checkTowns(feature: RouteFeature, layer: LayerId, points: ReadonlyMap<string, { kind: string }>, report: Report) {
  if (!PASSES_TOWNS.includes(layer)) return;
  for (const id of feature.properties.controlPoints.slice(1, -1))
    if (TOWNS.includes(points.get(id)?.kind ?? ""))
      report("controlPoints", `"${id}" is the centre of a town: take a junction, bridge, pass or post, or make it "town-on-road" where the road is its street`);
}

// The longest leg by what is built, km: a road's bends are lost beyond it, a pipeline's on the steppe later.
const LONGEST_LEG_KM: Partial<Record<LayerId, number>> = { highways: 15, railways: 35, pipelines: 60 };

/** No leg is so long that bends are lost. */
export function checkSpacing(feature: RouteFeature, layer: LayerId, report: Report) {
  const longest = LONGEST_LEG_KM[layer];
  // A line that says itself that it is schematic need not follow anything.
  if (!longest || feature.properties.positionalAccuracyM >= SCHEMATIC_M) return;
  for (const line of parts(feature))
    line.forEach((vertex, i) => {
      const km = distance(line[i - 1] ?? vertex, vertex);
      if (km > longest) report(`vertex ${i}`, `is ${km.toFixed(0)} km after the one before it; ${layer} want a vertex every ${longest} km`);
    });
}

// From this accuracy on a line shows that there is a connection, not where it runs, metres.
const SCHEMATIC_M = 30_000;

/** No vertex lies in a lake. */
export function checkLakes(feature: RouteFeature, lakes: readonly Feature<Polygon>[], report: Report) {
  if (feature.properties.positionalAccuracyM >= SCHEMATIC_M) return;
  for (const line of parts(feature))
    line.forEach((vertex, i) => {
      const lake = lakes.find((l) => booleanPointInPolygon(vertex, l));
      if (lake) report(`vertex ${i}`, `[${vertex}] lies in ${lake.properties?.name ?? "a lake"}`);
    });
}

/** Segments of a main line meet exactly, and a line that ends beside a named point ends at it. */
export function checkJunctions(projects: readonly ProjectFiles[], points: ReadonlyMap<string, { position: Position }>, reporter: (file: string) => Report) {
  const named = new Set([...points.values()].map(({ position }) => position.join()));
  for (const { project, route } of projects) {
    const report = reporter(`geodata/projects/${project.id}/route.geojson`);
    const lines = route.features.filter((f) => f.geometry.type !== "Point" && f.geometry.type !== "Polygon");
    for (const feature of lines) {
      const ends = parts(feature).flatMap((line) => [line[0], line.at(-1)]);
      for (const end of ends) {
        if (!end || named.has(end.join())) continue;
        for (const [id, { position }] of points) {
          const km = distance(end, position);
          if (km > 0 && km < JUNCTION_KM)
            report(`${feature.properties.segment}: end`, `ends ${km.toFixed(1)} km beside "${id}"; end it there, at [${position}]`);
        }
      }
    }
    const main = project.segments.filter((s) => !s.branch).map((s) => lines.find((f) => f.properties.segment === s.id));
    main.forEach((feature, i) => {
      const before = main[i - 1];
      if (!feature || !before) return;
      const [from, to] = [parts(before).at(-1)?.at(-1), parts(feature)[0]?.[0]];
      if (from && to && !same(from, to)) report(`${feature.properties.segment}: start`, `does not begin where ${before.properties.segment} ends, at [${from}]`);
    });
  }
}

// An end nearer to a named point than this, and not on it, has missed it, km.
const JUNCTION_KM = 2;
