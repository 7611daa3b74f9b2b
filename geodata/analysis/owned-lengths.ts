import { distance } from "@turf/turf";
import type { Country } from "@/geodata/model/country";
import { type Line, legsOf } from "./line";
import type { Stretch } from "./stretches";
import { segmentAt } from "./strip";

/** A line (lon, lat; EPSG:4326) with the segments and the countries along its chainage, km. */
export interface DividedLine {
  readonly geometry: Line;
  readonly segments: readonly { readonly id: string; readonly fromKm: number; readonly toKm: number }[];
  readonly stretches: readonly Pick<Stretch, "country" | "fromKm" | "toKm">[];
}

/** Kilometres in one country (null: outside of every country) on which the same segments run. */
export interface OwnedLength {
  readonly segments: readonly string[];
  readonly country: Country | null;
  readonly km: number;
}

/** The part of a leg between two chainages that lies in a stretch, km. */
const inside = (from: number, to: number, { fromKm, toKm }: { readonly fromKm: number; readonly toKm: number }) =>
  Math.max(0, Math.min(to, toKm) - Math.max(from, fromKm));

/**
 * The lengths of lines, each leg once however many segments run on it: where two lines have a leg in common, in either
 * direction, it belongs to the segments of both.
 */
export function ownedLengths(lines: readonly DividedLine[]): OwnedLength[] {
  const legs = new Map<string, { segments: Set<string>; countries: Map<Country | null, number> }>();
  for (const { geometry, segments, stretches } of lines) {
    let chainage = 0;
    for (const { name, from: a, to: b } of legsOf(geometry)) {
      const [from, to] = [chainage, chainage + distance(a, b)];
      chainage = to;
      const owner = segmentAt({ segments }, (from + to) / 2) ?? segments.at(-1)?.id;
      if (!owner) continue;
      const leg = legs.get(name);
      if (leg) {
        leg.segments.add(owner);
        continue;
      }
      const countries = new Map<Country | null, number>();
      for (const stretch of stretches) {
        const km = inside(from, to, stretch);
        // A leg may leave a country and come back.
        if (km > 0) countries.set(stretch.country, (countries.get(stretch.country) ?? 0) + km);
      }
      legs.set(name, { segments: new Set([owner]), countries });
    }
  }
  const sums = new Map<string, { segments: readonly string[]; country: Country | null; km: number }>();
  for (const { segments, countries } of legs.values())
    for (const [country, km] of countries) {
      const owners = [...segments].sort();
      const key = [country, ...owners].join(" ");
      sums.set(key, { segments: owners, country, km: (sums.get(key)?.km ?? 0) + km });
    }
  return [...sums.values()];
}
