import type { ExpressionSpecification } from "maplibre-gl";
import type { VisibleSegment } from "@/app/_domain/visible-segments";

type Value = string | number | ExpressionSpecification;

/** A value for each of several labels of a property; `otherwise` for every other. */
export function match(property: string, branches: readonly (readonly [label: string | readonly string[], value: Value])[], otherwise: Value) {
  // An expression without a branch is no valid `match`.
  const expression: unknown[] = branches.length ? ["match", ["get", property], ...branches.flat(), otherwise] : ["coalesce", otherwise];
  return expression as ExpressionSpecification;
}

/** A value that follows from a segment, chosen by its id; `otherwise` for what is not shown. */
export function bySegment(segments: readonly VisibleSegment[], value: (segment: VisibleSegment) => Value, otherwise: Value) {
  const groups = new Map<string, { value: Value; ids: string[] }>();
  for (const segment of segments) {
    const own = value(segment);
    const key = JSON.stringify(own);
    groups.set(key, { value: own, ids: [...(groups.get(key)?.ids ?? []), segment.id] });
  }
  const branches = [...groups.values()].map((group) => [group.ids, group.value] as const);
  return match("id", branches, otherwise);
}

/** A line's width in pixels that grows with the zoom; `base` may itself be an expression. */
export const widthByZoom = (base: number | ExpressionSpecification, factor = 1): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.4],
  ["zoom"],
  3,
  ["*", base, factor * 1.6],
  6,
  ["*", base, factor * 2.8],
  10,
  ["*", base, factor * 5.5],
];

// Corridors that share a line lie side by side: the second to the right of the first, in its direction.
export const LANES: ExpressionSpecification = [
  "interpolate",
  ["exponential", 1.4],
  ["zoom"],
  4,
  ["*", ["get", "lane"], 1],
  7,
  ["*", ["get", "lane"], 4],
  10,
  ["*", ["get", "lane"], 8],
];

export const LINES: ExpressionSpecification = ["match", ["geometry-type"], ["LineString", "MultiLineString"], true, false];
export const AREAS: ExpressionSpecification = ["match", ["geometry-type"], ["Polygon", "MultiPolygon"], true, false];
