import type { Geometry } from "geojson";
import { z } from "zod";

/** An expression of CQL2 (OGC 21-065r2) as its JSON encoding has it: what both encodings are read into. */
export type Expression =
  | string
  | number
  | boolean
  | readonly Expression[]
  | { readonly op: string; readonly args: readonly Expression[] }
  | { readonly property: string }
  | { readonly date: string }
  | { readonly timestamp: string }
  | { readonly interval: readonly [Expression | string, Expression | string] }
  | { readonly bbox: readonly number[] }
  | Geometry;

/** What is wrong with a filter, and where in its text (counted from 1). */
export class FilterError extends Error {}

/** Deeper filters are somebody's mistake or attack. */
export const DEEPEST = 50;

const position = z.array(z.number()).min(2).max(4);
/** A GeoJSON geometry. */
export const geometry: z.ZodType<Geometry> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Point"), coordinates: position }),
  z.strictObject({ type: z.literal("MultiPoint"), coordinates: z.array(position) }),
  z.strictObject({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  z.strictObject({ type: z.literal("MultiLineString"), coordinates: z.array(z.array(position).min(2)) }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(z.array(position).min(4)) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(position).min(4))) }),
  z.strictObject({
    type: z.literal("GeometryCollection"),
    get geometries() {
      return z.array(geometry);
    },
  }),
]);

const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(expression),
    z.strictObject({ op: z.string(), args: z.array(expression) }),
    z.strictObject({ property: z.string() }),
    z.strictObject({ date: z.string() }),
    z.strictObject({ timestamp: z.string() }),
    z.strictObject({ interval: z.tuple([expression, expression]) }),
    z.strictObject({ bbox: z.array(z.number()).min(4).max(6) }),
    geometry,
  ]),
);

const depth = (value: unknown): number => (typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0);

/** Reads CQL2 JSON. Throws a FilterError when it is none. */
export function parseJson(text: string): Expression {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FilterError("is no JSON");
  }
  if (depth(value) > 3 * DEEPEST) throw new FilterError("is nested too deeply");
  const { data, error } = expression.safeParse(value);
  if (error)
    throw new FilterError("is no CQL2 JSON: it has an object that is none of operator (op, args), property, date, timestamp, interval, bbox, geometry");
  return data as Expression;
}
