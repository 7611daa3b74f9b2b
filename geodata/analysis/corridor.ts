import { distance } from "@turf/turf";
import type { Position } from "geojson";
import type { Country } from "@/geodata/model/country";
import type { Crossing } from "@/geodata/model/place";
import { AnalysisError } from "./analysis-error";
import { positionsAlong, vertices } from "./chainage";
import type { CountryIndex } from "./countries";
import { between, type Line, lengthOf, partsOf, sound } from "./line";
import { type StayRule, type Stretch, stays, stretches } from "./stretches";

/**
 * A stretch in a country between two others that is shorter than 1 km, or any that is nowhere more than 0.3 km from the
 * border, is no stay: over known crossings the outlines lie off by 0.01 km (median) and 0.5 km (95 %).
 */
export const STAY: StayRule = { lengthKm: 1, depthKm: 0.3 };
/** A crossing has the name of the nearest known one between the same countries within this distance, km. */
export const NAMED_WITHIN_KM = 20;

/** The longest line that is analysed, km: some 150 times around the Earth, for what takes longer is no line of this world. */
const MOST_KM = 6_000_000;

/** What the analysis needs of a named border crossing. */
export type KnownCrossing = Pick<Crossing, "id" | "countries" | "position">;

/** Kilometres of a line in one country; null outside of every country. */
export interface CountryLength {
  readonly country: Country | null;
  readonly km: number;
}

/** Where a line passes from one country to another, or ends at the border between them. */
export interface BorderCrossing {
  /** lon, lat: that of the known crossing where the line is drawn through it, else where it meets the outline. */
  readonly position: Position;
  readonly chainageKm: number;
  readonly from: Country | null;
  readonly to: Country | null;
  /** Id of the known crossing that it is named after. */
  readonly crossing: string | null;
  /** Where the line meets the outline, lon, lat; null for a line that ends at the known crossing. */
  readonly computed: Position | null;
  /** Distance between the two, km. */
  readonly offsetKm: number;
  /** Length of the gap in the line in which it lies, km, so that neither its place nor whether it is one is certain; null on the line itself. */
  readonly gapKm: number | null;
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

/** The known crossings between two countries within reach of a position, the nearest first. */
function knownNear(position: Position, countries: readonly (Country | null)[], known: readonly KnownCrossing[]): KnownCrossing[] {
  return known
    .filter((c) => c.countries.every((country) => countries.includes(country)))
    .map((c) => ({ c, km: distance(position, c.position) }))
    .filter(({ km }) => km <= NAMED_WITHIN_KM)
    .sort((a, b) => a.km - b.km)
    .map(({ c }) => c);
}

const placeKey = ([lon, lat]: Position) => `${lon},${lat}`;
const byPlace = new WeakMap<readonly KnownCrossing[], ReadonlyMap<string, string>>();
/** Ids of the known crossings by their place, made once. */
function placesOf(known: readonly KnownCrossing[]): ReadonlyMap<string, string> {
  const made = byPlace.get(known) ?? new Map(known.map(({ id, position }) => [placeKey(position), id]));
  byPlace.set(known, made);
  return made;
}

/** For each known crossing at which a line has a vertex, the first one there, with its chainage. */
function vertexes(line: Line, known: readonly KnownCrossing[]): Map<string, { readonly position: Position; readonly chainageKm: number }> {
  const places = placesOf(known);
  const found = new Map<string, { readonly position: Position; readonly chainageKm: number }>();
  for (const vertex of vertices(line)) {
    const id = places.get(placeKey(vertex.position));
    if (id !== undefined && !found.has(id)) found.set(id, vertex);
  }
  return found;
}

/** Between two parts of a line a gap counts from this length on, km. */
const GAP_FROM_KM = 0.001;

/** A gap between two parts of a line, at a chainage in km. */
export interface Gap {
  readonly chainageKm: number;
  readonly km: number;
  /** Where it begins and ends, lon, lat. */
  readonly from: Position;
  readonly to: Position;
}

/** The gaps between the parts of a line, each with the chainage at which it is. */
export function gapsOf(line: Line): Gap[] {
  const parts = partsOf(line);
  if (parts.length < 2) return [];
  let chainageKm = 0;
  return parts.flatMap((part, i) => {
    part.forEach((position, k) => {
      if (k) chainageKm += distance(part[k - 1] ?? position, position);
    });
    const [from, to] = [part.at(-1), parts[i + 1]?.[0]];
    const km = from && to ? distance(from, to) : 0;
    return from && to && km >= GAP_FROM_KM ? [{ chainageKm, km, from, to }] : [];
  });
}

/** A line that ends so near to a known crossing ends at it: the outlines are no more exact, km. */
const ENDS_WITHIN_KM = 0.5;

/** Known crossings at the very ends of a line, to or from a country that it does not enter there. */
function termini(line: Line, stretches: readonly Stretch[], known: readonly KnownCrossing[]): BorderCrossing[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  const ends = [
    { vertex: partsOf(line)[0]?.[0], inside: first?.country, chainageKm: 0, outwards: false },
    { vertex: partsOf(line).at(-1)?.at(-1), inside: last?.country, chainageKm: last?.toKm ?? 0, outwards: true },
  ];
  return ends.flatMap(({ vertex, inside, chainageKm, outwards }): BorderCrossing[] => {
    // A hundredth of a degree of latitude is more than a kilometre.
    const here = vertex && known.find((c) => Math.abs(c.position[1] - (vertex[1] ?? 0)) < 0.01 && distance(c.position, vertex) <= ENDS_WITHIN_KM);
    const outside = here?.countries.find((country) => country !== inside);
    if (!vertex || !here || !inside || !outside || !here.countries.includes(inside)) return [];
    const [from, to] = outwards ? [inside, outside] : [outside, inside];
    return [{ position: here.position, chainageKm, from, to, crossing: here.id, computed: null, offsetKm: distance(here.position, vertex), gapKm: null }];
  });
}

/**
 * Length, length by country and border crossings of a line (lon, lat; EPSG:4326), in km on Turf's sphere of
 * 6371.0088 km, which differs from the ellipsoid by at most half a per cent. Legs are straight in lon, lat; one that
 * spans more than 180° goes the shorter way over the antimeridian. Chainage grows evenly with lon, lat along a leg, so
 * within a leg of 10 km it may be 2 m off, within one of 45 km 30 m (a vertex in between avoids that). A line that has a
 * vertex at a known crossing crosses there: the outline is no more exact than the known place. A coast is no border.
 * Where the country is another one behind a gap between two parts, that is a crossing too, with the length of the gap.
 * Throws an AnalysisError for a line without two different positions, or with one that is no lon, lat.
 */
export function analyse(given: Line, { countries, crossings }: { countries: CountryIndex; crossings: readonly KnownCrossing[] }): CorridorAnalysis {
  const line = sound(given);
  const longKm = lengthOf(line);
  if (longKm > MOST_KM) throw new AnalysisError("fault.tooLong", { km: Math.round(longKm), limit: MOST_KM });
  const found = stays(stretches(line, countries, STAY.depthKm), STAY);
  const last = found.at(-1);
  if (!last) throw new AnalysisError("fault.onePlace");
  const taken = new Set<string>();
  const drawnThrough = found.length > 1 ? vertexes(line, crossings) : new Map<string, never>();
  const gaps = found.length > 1 ? gapsOf(line) : [];
  const positionAtKm = positionsAlong(line);
  const seams = found.slice(1).map((next, i) => {
    const [from, to] = [found[i]?.country ?? null, next.country];
    const gap = gaps.find(({ chainageKm }) => Math.abs(chainageKm - next.fromKm) < GAP_FROM_KM);
    // In a gap the outline is met on the straight way across.
    const computed = gap ? between(gap.from, gap.to, countries.meetings(gap.from, gap.to)[0] ?? 0.5).slice(0, 2) : positionAtKm(next.fromKm);
    const near = knownNear(computed, [from, to], crossings);
    // A known place counts where the line is drawn through it, once, between the seams before and after this one.
    const through = near
      .flatMap((c) => {
        const vertex = taken.has(c.id) ? undefined : drawnThrough.get(c.id);
        return vertex && vertex.chainageKm > (found[i]?.fromKm ?? 0) && vertex.chainageKm < next.toKm ? [{ ...vertex, id: c.id }] : [];
      })
      .at(0);
    if (through) taken.add(through.id);
    return {
      position: through?.position ?? computed,
      chainageKm: through?.chainageKm ?? next.fromKm,
      from,
      to,
      crossing: through?.id ?? near[0]?.id ?? null,
      computed,
      offsetKm: through ? distance(through.position, computed) : 0,
      gapKm: gap && !through ? gap.km : null,
    };
  });
  const measured = found.map((stretch, i) => ({ ...stretch, fromKm: seams[i - 1]?.chainageKm ?? stretch.fromKm, toKm: seams[i]?.chainageKm ?? stretch.toKm }));
  const lengths = new Map<Country | null, number>();
  for (const { country, fromKm, toKm } of measured) lengths.set(country, (lengths.get(country) ?? 0) + toKm - fromKm);
  return {
    lengthKm: last.toKm,
    stretches: measured,
    lengthByCountry: [...lengths].map(([country, km]) => ({ country, km })),
    crossings: [
      ...seams.filter(({ from, to }) => from && to),
      ...termini(
        line,
        measured,
        // What the line has just crossed it does not end at.
        crossings.filter((c) => !seams.some(({ crossing }) => crossing === c.id)),
      ),
    ].sort((a, b) => a.chainageKm - b.chainageKm),
  };
}
