import type { Position } from "geojson";
import { chainageOf } from "./chainage";

/** A control point on a line: where it is, how exactly that is known (95 %, km), and its chainage along the drawn line (km). */
export interface ControlPoint {
  readonly id: string;
  readonly position: Position;
  readonly accuracyKm: number;
  readonly chainageKm: number;
}

/** Draws a line from one position (lon, lat) to another, ends included. */
export type Redraw = (from: Position, to: Position) => readonly Position[];

/** The straight leg between two positions. */
export const straight: Redraw = (from, to) => [from, to];

/** A control point that was left out: how far the line drawn without it strays from it, and over which gap, km. */
export interface LeftOut {
  readonly id: string;
  readonly chainageKm: number;
  readonly gapKm: number;
  readonly strayKm: number;
}

// Nearer to its neighbour than this a point tells of its own accuracy, not of the line's, km.
const NEAREST_KM = 2;

/**
 * Leaves out each point between two others in turn and draws the line anew from the one before it to the one after it.
 * The gap that counts is four times the product of the two gaps over their sum: both together where the point lies in
 * the middle, less where it lies near an end, for there any line comes near it.
 */
export function leaveOneOut(points: readonly ControlPoint[], redraw: Redraw = straight): LeftOut[] {
  return points.flatMap((point, i): LeftOut[] => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return [];
    const [one, two] = [point.chainageKm - before.chainageKm, after.chainageKm - point.chainageKm];
    if (one < NEAREST_KM || two < NEAREST_KM) return [];
    const { offsetKm } = chainageOf({ type: "LineString", coordinates: [...redraw(before.position, after.position)] }, point.position);
    return [{ id: point.id, chainageKm: point.chainageKm, gapKm: (4 * one * two) / (one + two), strayKm: offsetKm }];
  });
}

/** A stretch of a line between control points that follow each other, or between one and the line's end, km. */
export interface Gap {
  readonly fromKm: number;
  readonly toKm: number;
  readonly from: ControlPoint | undefined;
  readonly to: ControlPoint | undefined;
}

/** The gaps of a line of a length (km) between its control points, in order, and those before the first and after the last. */
export function gaps(points: readonly ControlPoint[], lengthKm: number): Gap[] {
  const all: Gap[] = [];
  let from: ControlPoint | undefined;
  for (const to of [...points, undefined]) {
    const [fromKm, toKm] = [from?.chainageKm ?? 0, to?.chainageKm ?? lengthKm];
    // A line that ends at a control point has no gap beyond it.
    if (toKm - fromKm > 0.001) all.push({ fromKm, toKm, from, to });
    from = to;
  }
  return all;
}
