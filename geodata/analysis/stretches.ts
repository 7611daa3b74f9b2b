import { distance } from "@turf/turf";
import FlatQueue from "flatqueue";
import type { Position } from "geojson";
import type { Country } from "@/geodata/model/country";
import type { CountryIndex } from "./countries";
import { between, boxOf, type Line, partsOf, runs } from "./line";

/** A part of a line in one country (null: outside of every country), between two chainages in km. */
export interface Stretch {
  readonly country: Country | null;
  readonly fromKm: number;
  readonly toKm: number;
  /** Whether it goes farther from every outline than drawing and outlines may err. */
  readonly deep: boolean;
}

/** What makes a stretch a stay, km: that it goes so far from the border, and between two others is so long. */
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

// Pieces shorter than a millimetre are rounding: neighbours tell their common outline twice.
const NOTHING_KM = 1e-6;
// The depth is exact to this, km.
const DEPTH_STEP_KM = 0.01;

/**
 * Cuts a line (lon, lat; EPSG:4326) at the outlines of the countries. Legs are straight in lon, lat, as they are drawn;
 * chainage is on Turf's sphere and runs on through the parts of a MultiLineString, gaps counting nothing.
 */
export function stretches(line: Line, countries: CountryIndex, depthKm: number): Stretch[] {
  const found: { country: Country | null; fromKm: number; toKm: number; deep: boolean }[] = [];
  let chainage = 0;
  // Known as long as no outline has been met since.
  let current: Country | null | undefined;
  // Chainage up to which the line cannot be deep: it is no farther from an outline than it has run since it was nearer.
  let shallowTo = 0;
  const goesDeep = (a: Position, b: Position, from: number, to: number, km: number) => {
    while (shallowTo <= chainage + km) {
      const at = Math.max(0, shallowTo - chainage);
      const off = countries.outlineDistance(between(a, b, from + (to - from) * Math.min(1, at / km)), depthKm);
      if (off > depthKm) return true;
      shallowTo = chainage + at + Math.max(depthKm - off, DEPTH_STEP_KM);
    }
    return false;
  };
  const add = (a: Position, b: Position, from: number, to: number, km: number) => {
    if (current === undefined) current = countries.countryAt(between(a, b, (from + to) / 2));
    let last = found.at(-1);
    if (last?.country !== current) {
      last = { country: current, fromKm: chainage, toKm: chainage, deep: false };
      found.push(last);
    }
    // Once a stretch has been deep, nothing more is asked.
    last.deep ||= goesDeep(a, b, from, to, km);
    chainage += km;
    last.toKm = chainage;
  };
  let before: Position | undefined;
  for (const part of partsOf(line)) {
    // Over a gap in which no outline is, the country is the same.
    if (!before || !part[0] || countries.outlineIn(boxOf(before, part[0]))) current = undefined;
    before = part.at(-1);
    shallowTo = chainage;
    for (const { from: first, to: last, box } of runs(part)) {
      const quiet = !countries.outlineIn(box);
      for (let i = first + 1; i <= last; i++) {
        const a = part[i - 1] as Position;
        const b = part[i] as Position;
        const leg = distance(a, b);
        if (leg === 0) continue;
        const cuts = quiet ? [] : countries.meetings(a, b);
        let from = 0;
        for (const to of cuts) {
          current = undefined;
          if ((to - from) * leg < NOTHING_KM || (1 - to) * leg < NOTHING_KM) continue;
          add(a, b, from, to, leg * (to - from));
          current = undefined;
          from = to;
        }
        add(a, b, from, 1, leg * (1 - from));
        if (cuts.length) current = undefined;
      }
    }
  }
  return found;
}

/**
 * The rule against false crossings: a stretch nowhere farther from the border than the depth, or between two others and
 * shorter than the minimum, is no stay. The shortest such stretch goes first, half to each neighbour, or whole to the
 * only one it has, until every stretch is a stay or one is left. So a dip over a border and back gives no pair of
 * crossings, a line on a border none, a sliver between two countries one, and the same line reversed the same.
 */
export function stays(given: readonly Stretch[], { lengthKm }: StayRule): Stretch[] {
  const all = joined(given).map((stretch, i) => ({ ...stretch, before: i - 1, after: i + 1, gone: false }));
  let left = all.length;
  const queue = new FlatQueue<number>();
  const isNoStay = (i: number) => {
    const stretch = all[i];
    // A line may end anywhere, also just behind a border.
    const inner = stretch && all[stretch.before] && all[stretch.after];
    return stretch && !stretch.gone && (!stretch.deep || (inner && km(stretch) < lengthKm));
  };
  const ask = (i: number) => {
    const stretch = all[i];
    if (stretch && isNoStay(i)) queue.push(i, km(stretch));
  };
  all.forEach((_, i) => {
    ask(i);
  });
  while (left > 1 && queue.length) {
    const asked = queue.peekValue() ?? 0;
    const at = queue.pop() ?? 0;
    const gone = all[at];
    // What has grown since stands in the queue a second time.
    if (!gone || !isNoStay(at) || km(gone) !== asked) continue;
    const [before, after] = [all[gone.before], all[gone.after]];
    const seam = !before ? gone.fromKm : !after ? gone.toKm : (gone.fromKm + gone.toKm) / 2;
    gone.gone = true;
    left--;
    if (before) Object.assign(before, { toKm: seam, after: gone.after });
    if (after) Object.assign(after, { fromKm: seam, before: gone.before });
    if (before && after && before.country === after.country) {
      Object.assign(before, { toKm: after.toKm, deep: before.deep || after.deep, after: after.after });
      const next = all[after.after];
      if (next) next.before = gone.before;
      after.gone = true;
      left--;
    }
    ask(gone.before);
    ask(gone.after);
  }
  return all.flatMap(({ country, fromKm, toKm, deep, gone }) => (gone ? [] : [{ country, fromKm, toKm, deep }]));
}
