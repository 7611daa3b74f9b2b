import type { FeatureCollection, LineString, MultiLineString, Point } from "geojson";
import type { Crossing, Place } from "@/geodata/model/place";
import { passed } from "./chainage";
import { analyse, type BorderCrossing, type CorridorAnalysis } from "./corridor";
import type { CountryIndex } from "./countries";
import { type Line, partsOf, sound } from "./line";
import { type Climb, climb, type ProfilePoint, profileOf } from "./profile";
import { type CorridorIndex, type Shared, shared } from "./sharing";

/** A place or crossing counts as passed within this distance of a line, km. */
export const PASSED_WITHIN_KM = 5;
/** A line runs along a corridor within this distance, km, when nothing else is asked for. */
export const SHARED_WITHIN_KM = 5;

/** What a line is held against: everything that the atlas knows of the region. */
export interface Surroundings {
  readonly countries: CountryIndex;
  readonly crossings: readonly Pick<Crossing, "id" | "names" | "position" | "elevationM" | "countries">[];
  readonly places: readonly Pick<Place, "id" | "names" | "kind" | "position" | "elevationM">[];
  readonly corridors: CorridorIndex;
}

/** Everything that the atlas can tell of a line that somebody brings. */
export interface LineReport extends Omit<CorridorAnalysis, "crossings"> {
  /** In order of chainage, with name and elevation of the known crossing near by. */
  readonly crossings: readonly (BorderCrossing & { readonly name: string | null; readonly elevationM: number | null })[];
  readonly name: string | null;
  readonly vertices: number;
  /** Places and crossings passed, in order of chainage. */
  readonly passes: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly chainageKm: number;
    readonly elevationM: number | null;
  }[];
  /** The line's own elevations where it has them, else those of the places and crossings that it passes. */
  readonly profile: readonly ProfilePoint[];
  readonly climb: Climb | null;
  readonly shared: readonly Shared[];
  readonly sharedWithinKm: number;
}

/** Analyses a line (lon, lat; EPSG:4326). Throws an AnalysisError for one that cannot be analysed. */
export function reportOn(
  name: string | null,
  given: Line,
  { countries, crossings, places, corridors }: Surroundings,
  sharedWithinKm = SHARED_WITHIN_KM,
): LineReport {
  const line = sound(given);
  const known = [...places, ...crossings.map((c) => ({ ...c, kind: "border-crossing" }))];
  const passes = passed(line, known, PASSED_WITHIN_KM).map(({ chainageKm, point }) => ({
    id: point.id,
    name: point.names.en,
    kind: point.kind,
    chainageKm,
    elevationM: point.elevationM ?? null,
  }));
  const found = analyse(line, { countries, crossings });
  const own = profileOf(line);
  const profile = own.length > 1 ? own : passes.flatMap(({ chainageKm, elevationM }) => (elevationM === null ? [] : [{ chainageKm, elevationM }]));
  return {
    name,
    vertices: partsOf(line).reduce((sum, part) => sum + part.length, 0),
    ...found,
    crossings: found.crossings.map((c) => {
      const near = crossings.find(({ id }) => id === c.crossing);
      return { ...c, name: near?.names.en ?? null, elevationM: near?.elevationM ?? null };
    }),
    passes,
    profile,
    climb: climb(profile) ?? null,
    shared: shared(line, corridors, sharedWithinKm),
    sharedWithinKm,
  };
}

/** A line with its report as GeoJSON (RFC 7946): the line, then its border crossings as points. */
export function asGeoJson(
  line: Line,
  { crossings, stretches: _, profile: __, ...properties }: LineReport,
): FeatureCollection<LineString | MultiLineString | Point> {
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties, geometry: sound(line) },
      ...crossings.map(({ position, ...crossing }) => ({
        type: "Feature" as const,
        properties: crossing,
        geometry: { type: "Point" as const, coordinates: position },
      })),
    ],
  };
}
