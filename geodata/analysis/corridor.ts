import { along, distance, length, lineString } from "@turf/turf";
import type { LineString, MultiLineString, Position } from "geojson";
import type { Country } from "../model/country";
import type { Crossing } from "../model/place";
import { AnalysisError } from "./analysis-error";
import type { CountryIndex } from "./countries";
import { partsOf, stays, stretches } from "./stretches";

/**
 * A stretch in a country shorter than this is no stay, km: Natural Earth's outlines at 1:10 million lie up to some
 * kilometres from the true border, so a shorter one is as likely an error of the drawing.
 */
export const MINIMUM_STAY_KM = 5;
/** A crossing has the name of the nearest known one between the same countries within this distance, km. */
export const NAMED_WITHIN_KM = 20;

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
  /** In the order in which the countries are met; the parts add up to the length. */
  readonly lengthByCountry: readonly CountryLength[];
  /** In order of chainage. */
  readonly crossings: readonly BorderCrossing[];
}

/** The position at a chainage (km) of a line, lon, lat. */
function positionAt(line: LineString | MultiLineString, chainageKm: number): Position {
  let rest = chainageKm;
  for (const part of partsOf(line)) {
    const its = length(lineString(part));
    if (rest <= its) return along(lineString(part), rest).geometry.coordinates;
    rest -= its;
  }
  return partsOf(line).at(-1)?.at(-1) ?? [];
}

function nearestKnown(position: Position, countries: readonly (Country | null)[], known: readonly Crossing[]): Crossing | undefined {
  const between = known.filter((c) => c.countries.every((country) => countries.includes(country)));
  const [nearest] = between.map((c) => ({ c, km: distance(position, c.position) })).sort((a, b) => a.km - b.km);
  return nearest && nearest.km <= NAMED_WITHIN_KM ? nearest.c : undefined;
}

/**
 * Length, length by country and border crossings of a line (lon, lat; EPSG:4326), in km on Turf's sphere of
 * 6371.0088 km, which differs from the ellipsoid by at most half a per cent. Throws an AnalysisError for a line
 * without two different positions.
 */
export function analyse(
  line: LineString | MultiLineString,
  { countries, crossings }: { countries: CountryIndex; crossings: readonly Crossing[] },
): CorridorAnalysis {
  if (partsOf(line).some((part) => part.length < 2)) throw new AnalysisError("A line needs at least two positions; remove the part that has fewer.");
  const found = stays(stretches(line, countries), MINIMUM_STAY_KM);
  const last = found.at(-1);
  if (!last) throw new AnalysisError("All positions of the line are the same; a line needs at least two different ones.");
  const lengths = new Map<Country | null, number>();
  for (const { country, fromKm, toKm } of found) lengths.set(country, (lengths.get(country) ?? 0) + toKm - fromKm);
  return {
    lengthKm: last.toKm,
    lengthByCountry: [...lengths].map(([country, km]) => ({ country, km })),
    crossings: found.slice(1).map((next, i) => {
      const [from, to] = [found[i]?.country ?? null, next.country];
      const position = positionAt(line, next.fromKm);
      return { position, chainageKm: next.fromKm, from, to, crossing: nearestKnown(position, [from, to], crossings)?.id ?? null };
    }),
  };
}
