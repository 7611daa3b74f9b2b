import type { ProjectFiles } from "@/geodata/dataset";
import type { Position } from "@/geodata/model/position";
import type { Segment } from "@/geodata/model/project";
import type { RouteFeature } from "@/geodata/model/route";
import { type Line, partsOf } from "./line";
import type { Corridor } from "./sharing";

/** Segments of one project that follow each other, as one line. */
export interface Alignment {
  readonly segments: readonly Segment[];
  readonly line: Line;
}

const linesOf = ({ geometry }: RouteFeature): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.type === "MultiLineString" ? geometry.coordinates : [];

/** Joins lines whose ends meet; lon, lat. */
function join(lines: readonly Position[][]): Line | undefined {
  const joined: Position[][] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && last.at(-1)?.join() === line[0]?.join()) last.push(...line.slice(1));
    else joined.push([...line]);
  }
  if (joined[0] && joined.length === 1) return { type: "LineString", coordinates: joined[0] };
  return joined.length ? { type: "MultiLineString", coordinates: joined } : undefined;
}

/** The alignments of a project: its main line first, then each branch; none for a project of sites. */
export function alignments({ project, route }: ProjectFiles): Alignment[] {
  const groups = [project.segments.filter((s) => !s.branch), ...project.segments.filter((s) => s.branch).map((s) => [s])];
  return groups.flatMap((segments) => {
    const line = join(segments.flatMap((s) => route.features.filter((f) => f.properties.segment === s.id).flatMap(linesOf)));
    return line ? [{ segments, line }] : [];
  });
}

/** All lines of a project as one corridor, branches included; undefined for a project of sites. */
export function corridorOf(files: ProjectFiles): Corridor | undefined {
  const coordinates = alignments(files).flatMap(({ line }) => partsOf(line));
  const { id, names } = files.project;
  return coordinates.length ? { project: id, name: names.en, line: { type: "MultiLineString", coordinates } } : undefined;
}
