import { vertices } from "./chainage";
import { type Line, partsOf } from "./line";

/** The elevation above the sea (m) at a chainage (km). */
export interface ProfilePoint {
  readonly chainageKm: number;
  readonly elevationM: number;
}

/** What a corridor climbs between the points whose elevation is known: at least this, for what lies between them is not. */
export interface Climb {
  readonly ascentM: number;
  readonly descentM: number;
  readonly highest: ProfilePoint;
  readonly lowest: ProfilePoint;
}

/** A rise or a fall counts when it comes to so much, m, before it turns: the noise of a receiver is ±3 to ±5 m. */
export const CLIMB_FROM_M = 10;

/** The elevations that a line itself brings, as its third coordinates; none for a line without. */
export function profileOf(line: Line): ProfilePoint[] {
  if (!partsOf(line).some((part) => part.some((position) => position.length > 2))) return [];
  return [...vertices(line)].flatMap(({ position: [, , elevationM], chainageKm }) =>
    elevationM !== undefined && Number.isFinite(elevationM) ? [{ chainageKm, elevationM }] : [],
  );
}

/**
 * Ascent, descent, highest and lowest point of a profile; undefined for fewer than two points. Rises and falls of less
 * than CLIMB_FROM_M between two turns count nothing.
 */
export function climb(profile: readonly ProfilePoint[]): Climb | undefined {
  const [first] = profile;
  if (!first || profile.length < 2) return undefined;
  let [highest, lowest] = [first, first];
  // Between turns: the elevation at the last turn, and the farthest from it since.
  let [ascentM, descentM, turn, farthest] = [0, 0, first.elevationM, first.elevationM];
  // Until the first rise or fall that counts, the profile may go either way.
  let [low, high] = [turn, turn];
  let way = 0;
  const count = () => {
    if (way > 0) ascentM += farthest - turn;
    else descentM += turn - farthest;
  };
  for (const point of profile) {
    const { elevationM } = point;
    if (elevationM > highest.elevationM) highest = point;
    if (elevationM < lowest.elevationM) lowest = point;
    if (!way) {
      [low, high] = [Math.min(low, elevationM), Math.max(high, elevationM)];
      if (high - low < CLIMB_FROM_M) continue;
      way = elevationM === high ? 1 : -1;
      [turn, farthest] = way > 0 ? [low, high] : [high, low];
    } else if ((elevationM - farthest) * way >= 0) farthest = elevationM;
    else if (Math.abs(elevationM - farthest) >= CLIMB_FROM_M) {
      count();
      [turn, farthest, way] = [farthest, elevationM, -way];
    }
  }
  if (way) count();
  return { ascentM, descentM, highest, lowest };
}

/** At most `count` (≥ 4) points of a profile, the lowest and the highest of each of its equal stretches, so that no summit is lost. */
export function thinned(profile: readonly ProfilePoint[], count: number): ProfilePoint[] {
  if (profile.length <= count) return [...profile];
  const bins = Math.floor((count - 2) / 2);
  const size = profile.length / bins;
  const kept = new Set<ProfilePoint | undefined>([profile[0], profile.at(-1)]);
  for (let bin = 0; bin < bins; bin++) {
    const within = profile.slice(Math.floor(bin * size), Math.floor((bin + 1) * size));
    kept.add(within.reduce((low, p) => (p.elevationM < low.elevationM ? p : low)));
    kept.add(within.reduce((high, p) => (p.elevationM > high.elevationM ? p : high)));
  }
  return profile.filter((p) => kept.has(p));
}
