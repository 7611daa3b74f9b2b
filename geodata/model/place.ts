import { z } from "zod";
import { id, names, variants } from "./names";
import { position } from "./position";
import { citation } from "./statement";
import { country, edtfDate } from "./vocabulary";

const point = {
  id,
  names,
  variants,
  position,
  elevationM: z.number().min(-200).max(8900).optional(),
  /** Within this distance of the position the thing itself lies (95 %), in metres. */
  positionalAccuracyM: z.number().positive(),
  /** Sources of position and elevation. */
  citations: z.array(z.strictObject(citation)).min(1),
};

/** A named point that a corridor passes: a control point of its line. */
export const place = z.strictObject({
  ...point,
  kind: z.enum([
    "city",
    "town",
    "town-on-road",
    "village",
    "junction",
    "pass",
    "bridge",
    "tunnel",
    "border-post",
    "station",
    "pump-station",
    "compressor-station",
    "valve",
    "terminal",
    "plant",
    "field",
    "dam",
    "reservoir",
    "intake",
    "outlet",
    "river",
    "lake",
    "bend",
    "power-station",
    "substation",
  ]),
  country,
});
export type Place = z.infer<typeof place>;

/** A place where a corridor passes from one country to another. */
export const crossing = z.strictObject({
  ...point,
  kind: z.enum(["road", "rail", "pipeline", "river", "power-line"]),
  countries: z.tuple([country, country]),
  /** Since when it is open, EDTF. */
  opened: edtfDate.optional(),
});
export type Crossing = z.infer<typeof crossing>;
