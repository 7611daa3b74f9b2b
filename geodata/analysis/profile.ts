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

/** The elevations that a line itself brings, as its third coordinates; none for a line without. */
export function profileOf(line: Line): ProfilePoint[] {
  if (!partsOf(line).some((part) => part.some((position) => position.length > 2))) return [];
  return [...vertices(line)].flatMap(({ position: [, , elevationM], chainageKm }) =>
    elevationM !== undefined && Number.isFinite(elevationM) ? [{ chainageKm, elevationM }] : [],
  );
}

/** Ascent, descent, highest and lowest point of a profile; undefined for fewer than two points. */
export function climb(profile: readonly ProfilePoint[]): Climb | undefined {
  const [first] = profile;
  if (!first || profile.length < 2) return undefined;
  let [ascentM, descentM, highest, lowest] = [0, 0, first, first];
  profile.forEach((point, i) => {
    const rise = point.elevationM - (profile[i - 1] ?? first).elevationM;
    if (rise > 0) ascentM += rise;
    else descentM -= rise;
    if (point.elevationM > highest.elevationM) highest = point;
    if (point.elevationM < lowest.elevationM) lowest = point;
  });
  return { ascentM, descentM, highest, lowest };
}

/** At most `count` (≥ 4) points of a profile, the lowest and the highest of each of its equal stretches, so that no summit is lost. */
export function thinned(profile: readonly ProfilePoint[], count: number): ProfilePoint[] {
  if (profile.length <= count) return [...profile];
  const bins = Math.floor((count - 2) / 2);
  const size = profile.length / bins;
  const kept = new Set<ProfilePoint | undefined>([profile[0], profile.at(-1)]);
  for (let bin = 0; bin < bins; bin++) {
    const its = profile.slice(Math.floor(bin * size), Math.floor((bin + 1) * size));
    kept.add(its.reduce((low, p) => (p.elevationM < low.elevationM ? p : low)));
    kept.add(its.reduce((high, p) => (p.elevationM > high.elevationM ? p : high)));
  }
  return profile.filter((p) => kept.has(p));
}
