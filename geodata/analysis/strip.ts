import type { Dataset, ProjectFiles } from "@/geodata/dataset";
import type { Grid, Heights } from "@/geodata/model/heights";
import type { Names } from "@/geodata/model/names";
import type { RouteFeature } from "@/geodata/model/route";
import { type Alignment, alignments } from "./alignment";
import { passed, vertices } from "./chainage";
import { analyse, type BorderCrossing } from "./corridor";
import type { CountryIndex } from "./countries";
import type { Line } from "./line";
import type { ProfilePoint } from "./profile";
import type { Stretch } from "./stretches";

/** A named point on a corridor: a town, a pass, a station, a border crossing. */
export interface StripPoint {
  readonly id: string;
  readonly names: Names;
  readonly kind: string;
  readonly chainageKm: number;
  /** Null where no source tells it. */
  readonly elevationM: number | null;
}

/** One alignment along its chainage, all in km from its start: what a strip map draws. */
export interface Strip {
  readonly line: Line;
  readonly lengthKm: number;
  readonly segments: readonly { readonly id: string; readonly fromKm: number; readonly toKm: number }[];
  readonly stretches: readonly Stretch[];
  readonly crossings: readonly BorderCrossing[];
  readonly points: readonly StripPoint[];
  readonly accuracy: readonly AccuracyStretch[];
  readonly heights: GridHeights | null;
}

/** A stretch, km, of which 95 % lies within a distance of the real thing, metres. */
export interface AccuracyStretch {
  readonly fromKm: number;
  readonly toKm: number;
  readonly positionalAccuracyM: number;
}

/** Heights along a line, and the grids from which they were read. */
export interface GridHeights {
  readonly grids: readonly Grid[];
  readonly points: readonly ProfilePoint[];
}

// A sample farther from the line than this was read along an earlier drawing of it, km.
const SAMPLED_WITHIN_KM = 0.3;

function gridHeights(line: Line, heights: Heights | undefined): GridHeights | null {
  const samples = (heights?.grids ?? []).flatMap((grid) => grid.samples.map(([lon, lat, elevationM]) => ({ grid, position: [lon, lat], elevationM })));
  const near = passed(line, samples, SAMPLED_WITHIN_KM);
  if (!near.length) return null;
  return {
    grids: [...new Set(near.map(({ point }) => point.grid))].map(({ samples: _, ...grid }) => grid),
    points: near.map(({ chainageKm, point }) => ({ chainageKm: Math.round(chainageKm * 100) / 100, elevationM: point.elevationM })),
  };
}

/** The stated accuracy of a segment by stretch, in one where it is the same everywhere. */
function accuracyOf({ properties }: RouteFeature, fromKm: number, toKm: number, points: readonly StripPoint[]): AccuracyStretch[] {
  let reached = fromKm;
  return (properties.accuracyByStretch ?? [properties]).flatMap((one): AccuracyStretch[] => {
    const end = "to" in one && one.to ? points.find((p) => p.id === one.to && p.chainageKm > reached)?.chainageKm : toKm;
    if (end === undefined || end <= reached) return [];
    const from = reached;
    reached = end;
    return [{ fromKm: from, toKm: end, positionalAccuracyM: one.positionalAccuracyM }];
  });
}

interface Context extends Pick<Dataset, "places" | "crossings"> {
  readonly countries: CountryIndex;
}

/** Chainage of each control point of a segment, which is the first vertex at its position after the one before it. */
function controlPoints({ geometry, properties }: RouteFeature, startKm: number, { places, crossings }: Context): { points: StripPoint[]; endKm: number } {
  const passed = geometry.type === "LineString" || geometry.type === "MultiLineString" ? [...vertices(geometry)] : [];
  let from = 0;
  const points = properties.controlPoints.flatMap((id): StripPoint[] => {
    const known = places.find((p) => p.id === id) ?? crossings.find((c) => c.id === id);
    const at = passed.findIndex((vertex, i) => i >= from && vertex.position.join() === known?.position.join());
    const vertex = passed[at];
    if (!known || !vertex) return [];
    from = at;
    const kind = "countries" in known ? "border-crossing" : known.kind;
    return [{ id, names: known.names, kind, chainageKm: startKm + vertex.chainageKm, elevationM: known.elevationM ?? null }];
  });
  return { points, endKm: startKm + (passed.at(-1)?.chainageKm ?? 0) };
}

function strip({ segments, line }: Alignment, { route, heights }: ProjectFiles, context: Context): Strip {
  let endKm = 0;
  const drawn = segments.flatMap(({ id }) => {
    const feature = route.features.find((f) => f.properties.segment === id);
    if (!feature) return [];
    const fromKm = endKm;
    const found = controlPoints(feature, fromKm, context);
    endKm = found.endKm;
    return [{ id, fromKm, toKm: endKm, points: found.points, accuracy: accuracyOf(feature, fromKm, endKm, found.points) }];
  });
  const { lengthKm, stretches, crossings } = analyse(line, context);
  const points = drawn.flatMap((s) => s.points);
  return {
    line,
    lengthKm,
    segments: drawn.map(({ id, fromKm, toKm }) => ({ id, fromKm, toKm })),
    stretches,
    crossings,
    // A control point where two segments meet belongs to both.
    points: points.filter((p, i) => !points.slice(0, i).some((before) => before.id === p.id && Math.abs(before.chainageKm - p.chainageKm) < 0.001)),
    accuracy: drawn.flatMap((s) => s.accuracy),
    heights: gridHeights(line, heights),
  };
}

/** Id of the segment of a strip that holds a chainage, km; where two meet, the first. */
export const segmentAt = ({ segments }: Pick<Strip, "segments">, chainageKm: number): string | undefined => segments.find((s) => chainageKm <= s.toKm)?.id;

/** The strips of a project: its main line first, then each branch; none for a project of sites. */
export const strips = (files: ProjectFiles, context: Context): Strip[] => alignments(files).map((alignment) => strip(alignment, files, context));
