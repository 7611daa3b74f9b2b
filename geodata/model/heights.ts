import { z } from "zod";
import { id } from "./names";

/** A grid from which heights are read: not what a source says of a place, but what the grid has there. */
const grid = z.strictObject({
  source: id,
  /** Width of its cells, metres. */
  resolutionM: z.number().positive(),
  /** Within this distance of its heights 95 % of those lie that sources give for places, metres. */
  accuracyM: z.number().positive(),
});
export type Grid = z.infer<typeof grid>;

/** Heights along the lines of a project; `geodata/commands/terrain/heights.ts` reads them. */
export const heights = z.strictObject({
  grids: z
    .array(
      z.strictObject({
        ...grid.shape,
        /** Lon, lat, metres above the sea. */
        samples: z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90), z.number().min(-450).max(8900)])),
      }),
    )
    .min(1),
});
export type Heights = z.infer<typeof heights>;
