import type { ExpressionSpecification } from "maplibre-gl";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { groupOf, STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";

type Value = string | number | ExpressionSpecification;

/** A value for each of several labels of a property; `otherwise` for every other. */
export function match(property: string, branches: readonly (readonly [label: string | readonly string[], value: Value])[], otherwise: Value) {
  // An expression without a branch is no valid `match`.
  const expression: unknown[] = branches.length ? ["match", ["get", property], ...branches.flat(), otherwise] : ["coalesce", otherwise];
  return expression as ExpressionSpecification;
}

/** A value by the look of a segment's status, chosen by the segment's id; `otherwise` for what is not shown. */
export function byLook(segments: readonly VisibleSegment[], value: (look: StatusGroup) => Value, otherwise: Value) {
  const branches = STATUS_GROUP_IDS.flatMap((look) => {
    const ids = segments.filter((s) => groupOf(s.status) === look).map((s) => s.id);
    return ids.length ? [[ids, value(look)] as const] : [];
  });
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
