import { distance } from "@turf/turf";
import type { LineString, MultiLineString, Position } from "geojson";
import type { Country } from "../model/country";
import type { CountryIndex } from "./countries";

/** A part of a line in one country (null: outside of every country), between two chainages in km. */
export interface Stretch {
  readonly country: Country | null;
  readonly fromKm: number;
  readonly toKm: number;
}

/** The parts of a line: one for a LineString. */
export const partsOf = (line: LineString | MultiLineString): Position[][] => (line.type === "LineString" ? [line.coordinates] : line.coordinates);

const km = ({ fromKm, toKm }: Stretch) => toKm - fromKm;

/** Joins neighbours of one country. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.country === stretch.country) result[result.length - 1] = { ...last, toKm: stretch.toKm };
    else result.push(stretch);
  }
  return result;
}

/**
 * Cuts a line (lon, lat; EPSG:4326) at the outlines of the countries. Legs are straight in lon, lat, as they are drawn;
 * chainage is on Turf's sphere and runs on through the parts of a MultiLineString, gaps counting nothing.
 */
export function stretches(line: LineString | MultiLineString, countries: CountryIndex): Stretch[] {
  const pieces: Stretch[] = [];
  let chainage = 0;
  for (const part of partsOf(line)) {
    let current: Country | null | undefined;
    for (let i = 1; i < part.length; i++) {
      const [a = [], b = []] = [part[i - 1], part[i]];
      const leg = distance(a, b);
      if (leg === 0) continue;
      const cuts = countries.meetings(a, b);
      if (cuts.length) current = undefined;
      const bounds = [0, ...cuts.filter((t) => t > 0 && t < 1), 1];
      for (let j = 1; j < bounds.length; j++) {
        const [from = 0, to = 1] = [bounds[j - 1], bounds[j]];
        if (to === from) continue;
        const middle = (from + to) / 2;
        if (current === undefined || cuts.length) current = countries.countryAt([0, 1].map((d) => (a[d] ?? 0) + ((b[d] ?? 0) - (a[d] ?? 0)) * middle));
        pieces.push({ country: current, fromKm: chainage + leg * from, toKm: chainage + leg * to });
      }
      chainage += leg;
    }
  }
  return joined(pieces);
}

/**
 * The rule against false crossings: a stretch shorter than the minimum stay (km) is no stay. The shortest such stretch
 * goes first, half to each neighbour, or whole to the only one it has, until every stretch is a stay or one is left. So a dip over a border
 * and back gives no pair of crossings, a sliver between two countries gives one, and the same line reversed gives the same.
 */
export function stays(given: readonly Stretch[], minimumStayKm: number): Stretch[] {
  let all = joined(given);
  for (;;) {
    const shortest = all.reduce((least, stretch, i) => (km(stretch) < km(all[least] ?? stretch) ? i : least), 0);
    const gone = all[shortest];
    if (all.length < 2 || !gone || km(gone) >= minimumStayKm) return all;
    const [before, after] = [all[shortest - 1], all[shortest + 1]];
    const seam = !before ? gone.fromKm : !after ? gone.toKm : (gone.fromKm + gone.toKm) / 2;
    all = joined(
      all.flatMap((stretch) => {
        if (stretch === gone) return [];
        if (stretch === before) return [{ ...before, toKm: seam }];
        return stretch === after ? [{ ...after, fromKm: seam }] : [stretch];
      }),
    );
  }
}
