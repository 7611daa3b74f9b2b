import { along, length, lineString } from "@turf/turf";
import type { Position } from "geojson";
import type { Flow } from "@/app/_domain/flow";

/** A dot that travels along a pipeline. */
export interface Particle {
  readonly flow: string;
  /** Positions at equal distances along the line, lon, lat. */
  readonly track: readonly Position[];
  /** Where on the track it starts, 0 to 1. */
  readonly start: number;
  /** Radius in pixels. */
  readonly radius: number;
}

/** Distance between the positions of a track, km. */
export const STEP_KM = 5;
const FARTHEST_KM = 160;
const NEAREST_KM = 45;

/**
 * Dots for each flow: the larger the stated capacity beside the largest in the same unit, the closer and the bigger
 * they are. Oil is so compared with oil and gas with gas; no unit is converted into another.
 */
export function particles(flows: readonly Flow[]): Particle[] {
  return flows.flatMap((flow) => {
    const share = flow.capacity / Math.max(...flows.filter((f) => f.unit === flow.unit).map((f) => f.capacity));
    const line = lineString(flow.path.map((p) => [...p]));
    const km = length(line);
    const steps = Math.max(1, Math.ceil(km / STEP_KM));
    const track = Array.from({ length: steps + 1 }, (_, i) => along(line, (km * i) / steps).geometry.coordinates);
    const count = Math.max(1, Math.round(km / (FARTHEST_KM - share * (FARTHEST_KM - NEAREST_KM))));
    return Array.from({ length: count }, (_, i) => ({ flow: flow.id, track, start: i / count, radius: 1.6 + 1.6 * share }));
  });
}

/** Where a dot is when its track has been run through `phase` times; lon, lat. */
export function positionOf({ track, start }: Particle, phase: number): [number, number] {
  const at = ((start + phase) % 1) * (track.length - 1);
  const [a, b] = [track[Math.floor(at)], track[Math.ceil(at)]];
  const rest = at % 1;
  return [0, 1].map((d) => (a?.[d] ?? 0) * (1 - rest) + (b?.[d] ?? 0) * rest) as [number, number];
}
