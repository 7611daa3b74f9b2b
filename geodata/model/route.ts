import { z } from "zod";
import { id } from "./names";
import { position } from "./position";
import { edtfDate } from "./vocabulary";

const line = z.array(position).min(2);
const ring = z
  .array(position)
  .min(4)
  .refine((r) => r[0]?.join() === r.at(-1)?.join(), { error: "ring is not closed; repeat the first position at the end" });

export const geometry = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Point"), coordinates: position }),
  z.strictObject({ type: z.literal("LineString"), coordinates: line }),
  z.strictObject({ type: z.literal("MultiLineString"), coordinates: z.array(line).min(1) }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
]);
export type Geometry = z.infer<typeof geometry>;

/** How a geometry was made, and how exact it is. */
export const provenance = z.strictObject({
  method: z.string().min(1),
  sources: z.array(id).min(1),
  /** 95 % of the line lies within this distance of the real thing, metres. */
  positionalAccuracyM: z.number().positive(),
  /** Where it differs along the line: stretches in order, each from the end of the one before it to a control point, the last to the line's end. */
  accuracyByStretch: z
    .array(z.strictObject({ to: id.optional(), positionalAccuracyM: z.number().positive() }))
    .min(2)
    .refine((all) => all.every((one, i) => (one.to === undefined) === (i === all.length - 1)), { error: "every stretch but the last names its end in to" })
    .optional(),
  digitisedAt: edtfDate,
  /** Measured against an independent line of the whole: 95 % of it lay within this distance, metres; `lengthKm` tells whether it is still the same line. */
  measured: z.strictObject({ withinM: z.number().positive(), lengthKm: z.number().positive() }).optional(),
  /** The shape points follow a path of least cost over a height grid, as `geodata/commands/terrain/align.ts` draws it. */
  shapedBy: z.literal("terrain").optional(),
});
export type Provenance = z.infer<typeof provenance>;

/**
 * The geometry of one segment. `controlPoints` names, in order along the line, the places and crossings at whose
 * exact positions it has a vertex; every other vertex is a shape point between them.
 */
export const route = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.strictObject({
        type: z.literal("Feature"),
        properties: z.strictObject({ segment: id, controlPoints: z.array(id), ...provenance.shape }),
        geometry,
      }),
    )
    .min(1),
});
export type Route = z.infer<typeof route>;
export type RouteFeature = Route["features"][number];
