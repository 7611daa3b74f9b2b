import type { Position } from "geojson";

const [from, to] = [
  [76.95, 43.25],
  [75.99, 39.47],
] as const;

/** A winding line from Almaty to Kashgar with so many vertices; lon, lat. */
export const winding = (count: number): Position[] =>
  Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    return [from[0] + (to[0] - from[0]) * t + 0.2 * Math.sin(40 * t), from[1] + (to[1] - from[1]) * t + 0.05 * Math.cos(90 * t)];
  });
