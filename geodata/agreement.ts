import { kinks } from "@turf/turf";
import type { Dataset, Fault } from "./dataset";
import { dateRange } from "./model/date";
import type { Position } from "./model/position";
import type { RouteFeature } from "./model/route";

type Report = (path: string, message: string) => void;

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

function checkLine(feature: RouteFeature, report: Report) {
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

function checkControlPoints(feature: RouteFeature, points: ReadonlyMap<string, { position: Position }>, report: Report) {
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

/** How the parts of a dataset agree: every id is unique, every reference leads somewhere, every geometry is sound. */
export function checkDataset({ projects, sources, places, crossings }: Dataset): Fault[] {
  const faults: Fault[] = [];
  const reporter =
    (file: string): Report =>
    (path, message) =>
      faults.push({ file, path, message });

  const unique = (file: string, ids: readonly string[], taken = new Set<string>()) => {
    for (const id of ids) {
      if (taken.has(id)) reporter(file)(id, `duplicate id "${id}"`);
      taken.add(id);
    }
    return taken;
  };
  const sourceIds = unique(
    "geodata/sources.json",
    sources.map((s) => s.id),
  );
  const projectIds = unique(
    "geodata/projects",
    projects.map((p) => p.project.id),
  );
  unique(
    "geodata/crossings.json",
    crossings.map((c) => c.id),
    unique(
      "geodata/places.json",
      places.map((p) => p.id),
    ),
  );

  const accessed = new Map(sources.map((s) => [s.id, s.accessed["date-parts"]?.[0]?.[0] ?? 9999]));
  const cited = new Set<string>();
  const cite = (id: string, path: string, report: Report) => {
    cited.add(id);
    if (!sourceIds.has(id)) report(path, `unknown source "${id}"; add it to geodata/sources.json`);
  };

  const points = new Map([...places, ...crossings].map((p) => [p.id, p]));
  for (const [file, list] of [
    ["geodata/places.json", places],
    ["geodata/crossings.json", crossings],
  ] as const)
    for (const p of list) for (const [i, c] of p.citations.entries()) cite(c.source, `${p.id}.citations.${i}.source`, reporter(file));

  for (const { project, route } of projects) {
    const report = reporter(`geodata/projects/${project.id}/project.json`);
    project.statements.forEach((s, i) => {
      cite(s.source, `statements.${i}.source`, report);
      if (s.stance === "observed" && Number(dateRange(s.date).from.slice(0, 4)) > (accessed.get(s.source) ?? 9999))
        report(`statements.${i}.date`, "is observed after its source was read");
    });
    project.related.forEach((id, i) => {
      if (!projectIds.has(id)) report(`related.${i}`, `no project "${id}"`);
    });

    const file = `geodata/projects/${project.id}/route.geojson`;
    const segments = new Set(project.segments.map((s) => s.id));
    const drawn = unique(
      file,
      route.features.map((f) => f.properties.segment),
    );
    for (const id of segments) if (!drawn.has(id)) reporter(file)("features", `segment "${id}" has no geometry`);
    for (const feature of route.features) {
      const { segment, sources: from } = feature.properties;
      const onFeature: Report = (path, message) => reporter(file)(`${segment}: ${path}`, message);
      if (!segments.has(segment)) onFeature("segment", "is not in project.json");
      for (const id of from) cite(id, "sources", onFeature);
      checkControlPoints(feature, points, onFeature);
      checkLine(feature, onFeature);
    }
  }
  for (const id of sourceIds) if (!cited.has(id)) reporter("geodata/sources.json")(id, "no statement, place or geometry cites it");
  return faults;
}
