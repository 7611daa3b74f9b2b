import { z } from "zod";

/** What the atlas covers, with room around it: [west, south, east, north], degrees. */
export const REGION = [44, 22, 141, 57] as const;

/**
 * A position: longitude, latitude (degrees, EPSG:4326). The region's longitudes and latitudes overlap only
 * between 44 and 57, so a swapped pair falls outside of it and is named as such.
 */
export const position = z.tuple([z.number(), z.number()]).superRefine(([x, y], context) => {
  const inside = (lon: number, lat: number) => lon >= REGION[0] && lon <= REGION[2] && lat >= REGION[1] && lat <= REGION[3];
  if (inside(x, y)) return;
  const message = inside(y, x) ? `[${x}, ${y}] has latitude first; write [longitude, latitude]` : `[${x}, ${y}] lies outside the region ${REGION.join(", ")}`;
  context.addIssue({ code: "custom", message });
});
export type Position = z.infer<typeof position>;
