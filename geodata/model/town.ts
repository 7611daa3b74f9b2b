import { z } from "zod";

/** A town of the basemap as Natural Earth has it; `rank` is the zoom from which Natural Earth draws it. */
export const town = z.object({
  name: z.string(),
  "name:ru": z.string().optional(),
  "name:zh": z.string().optional(),
  country: z.string(),
  population: z.number(),
  capital: z.boolean(),
  rank: z.number(),
});
export type Town = z.infer<typeof town>;

/** English names of towns by the rank of their labels (basemap/labels.json): 1 is there from the first view on, 2 from zoom 5. */
export const labelRanks = z.strictObject({ "1": z.array(z.string()), "2": z.array(z.string()) });
export type LabelRanks = z.infer<typeof labelRanks>;
