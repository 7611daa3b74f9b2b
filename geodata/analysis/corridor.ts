import { distance } from "@turf/turf";
import type { Position } from "geojson";
import type { Country } from "@/geodata/model/country";
import type { Crossing } from "@/geodata/model/place";
import { AnalysisError } from "./analysis-error";
import { positionAt } from "./chainage";
import type { CountryIndex } from "./countries";
import { type Line, sound } from "./line";
import { type StayRule, type Stretch, stays, stretches } from "./stretches";

/**
 * A stretch in a country that is shorter than 5 km, or nowhere more than 1.8 km from the border, is no stay: Natural
 * Earth's outlines at 1:10 million lie off the true border, on the Panj up to 1.7 km; Shohimardon, the narrowest
 * exclave, is 2.2 km deep.
 */
export const STAY: StayRule = { lengthKm: 5, depthKm: 1.8 };
/** A crossing has the name of the nearest known one between the same countries within this distance, km. */
export const NAMED_WITHIN_KM = 20;

/** What the analysis needs of a named border crossing. */
export type KnownCrossing = Pick<Crossing, "id" | "countries" | "position">;

/** Kilometres of a line in one country; null outside of every country. */
export interface CountryLength {
  readonly country: Country | null;
  readonly km: number;
}

/** Where a line passes from one country to another. */
export interface BorderCrossing {
  /** lon, lat */
  readonly position: Position;
  readonly chainageKm: number;
  readonly from: Country | null;
  readonly to: Country | null;
  /** Id of the known crossing that it is named after. */
  readonly crossing: string | null;
}

export interface CorridorAnalysis {
  readonly lengthKm: number;
  /** The stays in order of chainage, without gaps; where one ends and the next begins is a crossing. */
  readonly stretches: readonly Stretch[];
  /** In the order in which the countries are met; the parts add up to the length. */
  readonly lengthByCountry: readonly CountryLength[];
  /** In order of chainage. */
  readonly crossings: readonly BorderCrossing[];
}

function nearestKnown(position: Position, countries: readonly (Country | null)[], known: readonly KnownCrossing[]): KnownCrossing | undefined {
  const between = known.filter((c) => c.countries.every((country) => countries.includes(country)));
  const [nearest] = between.map((c) => ({ c, km: distance(position, c.position) })).sort((a, b) => a.km - b.km);
  return nearest && nearest.km <= NAMED_WITHIN_KM ? nearest.c : undefined;
}

/**
 * Length, length by country and border crossings of a line (lon, lat; EPSG:4326), in km on Turf's sphere of
 * 6371.0088 km, which differs from the ellipsoid by at most half a per cent. Legs are straight in lon, lat; one that
 * spans more than 180° goes the shorter way over the antimeridian. Chainage grows evenly with lon, lat along a leg, so
 * within a leg of 10 km it may be 2 m off, within one of 45 km 30 m (a vertex in between mends it). Throws an AnalysisError for a line without two
 * different positions, or with one that is no lon, lat.
 */
export function analyse(given: Line, { countries, crossings }: { countries: CountryIndex; crossings: readonly KnownCrossing[] }): CorridorAnalysis {
  const line = sound(given);
  const found = stays(stretches(line, countries, STAY.depthKm), STAY);
  const last = found.at(-1);
  if (!last) throw new AnalysisError("fault.onePlace");
  const lengths = new Map<Country | null, number>();
  for (const { country, fromKm, toKm } of found) lengths.set(country, (lengths.get(country) ?? 0) + toKm - fromKm);
  return {
    lengthKm: last.toKm,
    stretches: found,
    lengthByCountry: [...lengths].map(([country, km]) => ({ country, km })),
    crossings: found.slice(1).map((next, i) => {
      const [from, to] = [found[i]?.country ?? null, next.country];
      const position = positionAt(line, next.fromKm);
      return { position, chainageKm: next.fromKm, from, to, crossing: nearestKnown(position, [from, to], crossings)?.id ?? null };
    }),
  };
}
