import type { FeatureCollection, LineString, MultiLineString, Point } from "geojson";
import type { Crossing, Place } from "@/geodata/model/place";
import { AnalysisError } from "./analysis-error";
import { passed } from "./chainage";
import { analyse, type BorderCrossing, type CorridorAnalysis, type CountryLength, type Gap, gapsOf } from "./corridor";
import type { CountryIndex } from "./countries";
import { type Line, lengthOf, sound, vertexCount } from "./line";
import { type Climb, climb, type ProfilePoint, profileOf } from "./profile";
import { SHARED_WITHIN_KM } from "./shared-within";
import { type CorridorIndex, type Shared, shared } from "./sharing";

/** A place or crossing counts as passed within this distance of a line, km. */
export const PASSED_WITHIN_KM = 5;

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
  /** Whose elevations they are, and how many; all of `climb` is of these. */
  readonly heights: { readonly of: "line" | "places"; readonly count: number };
  readonly climb: Climb | null;
  /** Gaps between the parts of the line, which count nothing in its length. */
  readonly gaps: readonly Gap[];
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
  const found = analyse(line, { countries, crossings });
  const known = [...places, ...crossings.map((c) => ({ ...c, kind: "border-crossing" }))];
  const passes = passed(line, known, PASSED_WITHIN_KM).map(({ chainageKm, point }) => ({
    id: point.id,
    name: point.names.en,
    kind: point.kind,
    chainageKm,
    elevationM: point.elevationM ?? null,
  }));
  const own = profileOf(line);
  const profile = own.length > 1 ? own : passes.flatMap(({ chainageKm, elevationM }) => (elevationM === null ? [] : [{ chainageKm, elevationM }]));
  return {
    name,
    vertices: vertexCount(line),
    ...found,
    crossings: found.crossings.map((c) => {
      const near = crossings.find(({ id }) => id === c.crossing);
      return { ...c, name: near?.names.en ?? null, elevationM: near?.elevationM ?? null };
    }),
    passes,
    profile,
    heights: { of: own.length > 1 ? "line" : "places", count: profile.length },
    gaps: gapsOf(line),
    climb: climb(profile) ?? null,
    shared: shared(line, corridors, sharedWithinKm),
    sharedWithinKm,
  };
}

/** What several lines come to together. */
export interface LinesTotal {
  readonly lengthKm: number;
  readonly lengthByCountry: readonly CountryLength[];
  /** Crossings on the lines themselves, and those in gaps. */
  readonly crossings: number;
  readonly uncertainCrossings: number;
}

/** Adds up the reports of several lines, by country in the order in which they are met. */
export function totalOf(reports: readonly Pick<CorridorAnalysis, "lengthKm" | "lengthByCountry" | "crossings">[]): LinesTotal {
  const byCountry = new Map<CountryLength["country"], number>();
  for (const { country, km } of reports.flatMap((r) => r.lengthByCountry)) byCountry.set(country, (byCountry.get(country) ?? 0) + km);
  const crossings = reports.flatMap((r) => r.crossings);
  const uncertain = crossings.filter((c) => c.gapKm !== null).length;
  return {
    lengthKm: reports.reduce((sum, r) => sum + r.lengthKm, 0),
    lengthByCountry: [...byCountry].map(([country, km]) => ({ country, km })),
    crossings: crossings.length - uncertain,
    uncertainCrossings: uncertain,
  };
}

/** Several lines with their reports, and what they come to together. */
export interface LinesReport<L> {
  readonly lines: readonly { readonly of: L; readonly report: LineReport }[];
  readonly total: LinesTotal & { readonly lines: number };
  /** Lines that cannot be analysed, and why. */
  readonly failed: readonly { readonly of: L; readonly number: number; readonly fault: AnalysisError }[];
}

/**
 * Reports on lines (lon, lat; EPSG:4326): on each for itself, of more than `most` on the longest; the total has all but
 * those that repeat others. `onLine` is told how many are done.
 */
export function reportOnAll<L extends { readonly name: string | null; readonly line: Line; readonly repeated: boolean }>(
  given: readonly L[],
  surroundings: Surroundings,
  { withinKm = SHARED_WITHIN_KM, most, onLine = () => {} }: { readonly withinKm?: number; readonly most: number; readonly onLine?: (done: number) => void },
): LinesReport<L> {
  const longest =
    given.length > most
      ? new Set(
          given
            .map((of) => ({ of, km: of.repeated ? 0 : lengthOf(of.line) }))
            .sort((a, b) => b.km - a.km)
            .slice(0, most)
            .map(({ of }) => of),
        )
      : undefined;
  const lines: { of: L; report: LineReport }[] = [];
  const parts: Parameters<typeof totalOf>[0][number][] = [];
  const failed: { of: L; number: number; fault: AnalysisError }[] = [];
  for (const [i, of] of given.entries()) {
    onLine(i);
    try {
      if (!longest || longest.has(of)) lines.push({ of, report: reportOn(of.name, of.line, surroundings, withinKm) });
      if (of.repeated) continue;
      const report = lines.at(-1);
      parts.push(report?.of === of ? report.report : analyse(of.line, surroundings));
    } catch (fault) {
      if (!(fault instanceof AnalysisError)) throw fault;
      failed.push({ of, number: i + 1, fault });
    }
  }
  return { lines, total: { ...totalOf(parts), lines: parts.length }, failed };
}

/** A line with its report as GeoJSON (RFC 7946): the line, then its border crossings as points. */
export function asGeoJson(
  line: Line,
  { crossings, stretches: _, profile: __, gaps, ...properties }: LineReport,
): FeatureCollection<LineString | MultiLineString | Point> {
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { ...properties, gaps: gaps.map(({ chainageKm, km }) => ({ chainageKm, km })) }, geometry: sound(line) },
      ...crossings.map(({ position, ...crossing }) => ({
        type: "Feature" as const,
        properties: crossing,
        geometry: { type: "Point" as const, coordinates: position },
      })),
    ],
  };
}
