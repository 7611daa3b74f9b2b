import { distance } from "@turf/turf";
import type { Country } from "../model/country";
import type { CountryIndex } from "./countries";
import { between, type Line, partsOf } from "./line";

/** A part of a line in one country (null: outside of every country), between two chainages in km. */
export interface Stretch {
  readonly country: Country | null;
  readonly fromKm: number;
  readonly toKm: number;
  /** Whether it goes farther from every outline than drawing and outlines may err. */
  readonly deep: boolean;
}

/** What makes a stretch a stay, km: that it is so long, and goes so far from the border. */
export interface StayRule {
  readonly lengthKm: number;
  readonly depthKm: number;
}

const km = ({ fromKm, toKm }: Stretch) => toKm - fromKm;

/** Joins neighbours of one country. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.country === stretch.country) result[result.length - 1] = { ...last, toKm: stretch.toKm, deep: last.deep || stretch.deep };
    else result.push(stretch);
  }
  return result;
}

// Where on a piece its distance from the outlines is looked at, as fractions.
const SAMPLES = [0.5, 0.25, 0.75, 1];

/**
 * Cuts a line (lon, lat; EPSG:4326) at the outlines of the countries. Legs are straight in lon, lat, as they are drawn;
 * chainage is on Turf's sphere and runs on through the parts of a MultiLineString, gaps counting nothing.
 */
export function stretches(line: Line, countries: CountryIndex, depthKm: number): Stretch[] {
  const pieces: Stretch[] = [];
  // Whether the stretch that the last piece belongs to has been deep already: then nothing more is asked.
  let deep = false;
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
        if (current === undefined || cuts.length) current = countries.countryAt(between(a, b, middle));
        if (pieces.at(-1)?.country !== current) deep = false;
        deep ||= SAMPLES.some((t) => !countries.nearOutline(between(a, b, from + (to - from) * t), depthKm));
        pieces.push({ country: current, fromKm: chainage + leg * from, toKm: chainage + leg * to, deep });
      }
      chainage += leg;
    }
  }
  return joined(pieces);
}

/**
 * The rule against false crossings: a stretch that is shorter than the minimum stay, or nowhere farther from the border
 * than its depth, is no stay. The shortest such stretch goes first, half to each neighbour, or whole to the only one it
 * has, until every stretch is a stay or one is left. So a dip over a border and back gives no pair of crossings, a line
 * on a border none, a sliver between two countries one, and the same line reversed the same.
 */
export function stays(given: readonly Stretch[], { lengthKm }: StayRule): Stretch[] {
  let all = joined(given);
  for (;;) {
    const [gone] = all.filter((stretch) => !stretch.deep || km(stretch) < lengthKm).sort((a, b) => km(a) - km(b));
    if (all.length < 2 || !gone) return all;
    const at = all.indexOf(gone);
    const [before, after] = [all[at - 1], all[at + 1]];
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
