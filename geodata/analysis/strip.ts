import type { Dataset, ProjectFiles } from "@/geodata/dataset";
import type { Names } from "@/geodata/model/names";
import type { RouteFeature } from "@/geodata/model/route";
import { type Alignment, alignments } from "./alignment";
import { vertices } from "./chainage";
import { analyse, type BorderCrossing } from "./corridor";
import type { CountryIndex } from "./countries";
import type { Line } from "./line";
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

function strip({ segments, line }: Alignment, { route }: ProjectFiles, context: Context): Strip {
  let endKm = 0;
  const drawn = segments.flatMap(({ id }) => {
    const feature = route.features.find((f) => f.properties.segment === id);
    if (!feature) return [];
    const fromKm = endKm;
    const found = controlPoints(feature, fromKm, context);
    endKm = found.endKm;
    return [{ id, fromKm, toKm: endKm, points: found.points }];
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
  };
}

/** Id of the segment of a strip that holds a chainage, km; where two meet, the first. */
export const segmentAt = ({ segments }: Pick<Strip, "segments">, chainageKm: number): string | undefined => segments.find((s) => chainageKm <= s.toKm)?.id;

/** The strips of a project: its main line first, then each branch; none for a project of sites. */
export const strips = (files: ProjectFiles, context: Context): Strip[] => alignments(files).map((alignment) => strip(alignment, files, context));
