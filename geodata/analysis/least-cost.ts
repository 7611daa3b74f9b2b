import FlatQueue from "flatqueue";
import type { Position } from "geojson";
import { type HeightGrid, heightAt } from "./height-grid";

/** What makes a kilometre dearer than a level, straight one, which costs 1. */
export interface PathCost {
  /** Gradient (rise over run) at which a kilometre costs twice as much; the cost grows with its square. */
  readonly gradient: number;
  /** Cost of a turn of 22.5°, km; it grows with the square of the turn. */
  readonly turnKm: number;
  /** Height above the lowest ground within `floorReachKm` at which a kilometre costs twice as much, metres. */
  readonly aboveFloorM: number;
  readonly floorReachKm: number;
  /** Distance between the points that a path may pass, km; finer than the grid it follows heights between its cells. */
  readonly stepKm: number;
  /** How far beyond the box of its ends a path may go, km. */
  readonly marginKm: number;
}

const KM_PER_DEGREE = 111.195;

// Sixteen moves in the order of their direction: to the eight neighbours and between them.
const MOVES: readonly (readonly [number, number])[] = [
  [1, 0],
  [2, 1],
  [1, 1],
  [1, 2],
  [0, 1],
  [-1, 2],
  [-1, 1],
  [-2, 1],
  [-1, 0],
  [-2, -1],
  [-1, -1],
  [-1, -2],
  [0, -1],
  [1, -2],
  [1, -1],
  [2, -1],
];
// A path turns by at most three directions at a point: 67.5°.
const SHARPEST_TURN = 3;

/** The lowest value within a distance (in cells) of each cell, along rows and then along columns. */
function lowest(values: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  const along = (from: Float32Array, count: number, lines: number, step: number, jump: number) => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line++)
      for (let i = 0; i < count; i++) {
        let low = Number.POSITIVE_INFINITY;
        for (let k = Math.max(0, i - reach); k <= Math.min(count - 1, i + reach); k++) low = Math.min(low, from[line * jump + k * step] ?? low);
        to[line * jump + i * step] = low;
      }
    return to;
  };
  return along(along(values, columns, rows, 1, columns), rows, columns, columns, 1);
}

/**
 * The path of least cost between two positions (lon, lat) over a height grid, ends included; undefined where there is none.
 * `allowed` says where a path may go, for example on which side of a border.
 */
export function leastCostPath(
  grid: HeightGrid,
  from: Position,
  to: Position,
  cost: PathCost,
  allowed: (position: Position) => boolean = () => true,
): Position[] | undefined {
  const [fromLon = 0, fromLat = 0] = from;
  const [toLon = 0, toLat = 0] = to;
  const kmPerDegreeEast = KM_PER_DEGREE * Math.cos((((fromLat + toLat) / 2) * Math.PI) / 180);
  const [dx, dy] = [cost.stepKm / kmPerDegreeEast, cost.stepKm / KM_PER_DEGREE];
  const margin = Math.ceil(cost.marginKm / cost.stepKm);
  // The lattice starts at `from`, so that one end of the path needs no rounding.
  const [endColumn, endRow] = [Math.round((toLon - fromLon) / dx), Math.round((toLat - fromLat) / dy)];
  const [west, south] = [Math.min(0, endColumn) - margin, Math.min(0, endRow) - margin];
  const columns = Math.abs(endColumn) + 2 * margin + 1;
  const rows = Math.abs(endRow) + 2 * margin + 1;
  const place = (column: number, row: number): Position => [fromLon + (column + west) * dx, fromLat + (row + south) * dy];

  const heights = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const position = place(column, row);
      heights[row * columns + column] = (allowed(position) ? heightAt(grid, position) : undefined) ?? Number.NaN;
    }
  const start = -south * columns - west;
  const end = (endRow - south) * columns + (endColumn - west);
  // The ends may lie on the border itself.
  for (const [at, position] of [
    [start, from],
    [end, to],
  ] as const)
    heights[at] = heightAt(grid, position) ?? Number.NaN;
  const floor = lowest(
    heights.map((h) => (Number.isNaN(h) ? Number.POSITIVE_INFINITY : h)),
    columns,
    rows,
    Math.round(cost.floorReachKm / cost.stepKm),
  );

  const states = MOVES.length;
  const spent = new Float64Array(columns * rows * states).fill(Number.POSITIVE_INFINITY);
  const came = new Int32Array(columns * rows * states).fill(-1);
  const queue = new FlatQueue<number>();
  const left = (column: number, row: number) => Math.hypot(column - (endColumn - west), row - (endRow - south)) * cost.stepKm;
  const lengths = MOVES.map(([x, y]) => Math.hypot(x, y) * cost.stepKm);
  for (let direction = 0; direction < states; direction++) {
    spent[start * states + direction] = 0;
    queue.push(start * states + direction, left(-west, -south));
  }
  let arrived = -1;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const cell = Math.floor(state / states);
    if (cell === end) {
      arrived = state;
      break;
    }
    const direction = state % states;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const here = heights[cell] ?? Number.NaN;
    const so = spent[state] ?? 0;
    const turns = cell === start ? states / 2 : SHARPEST_TURN;
    for (let turn = -turns; turn <= turns; turn++) {
      const next = (direction + turn + states) % states;
      const [x, y] = MOVES[next] ?? [0, 0];
      const [toColumn, toRow] = [column + x, row + y];
      if (toColumn < 0 || toRow < 0 || toColumn >= columns || toRow >= rows) continue;
      const there = toRow * columns + toColumn;
      const height = heights[there] ?? Number.NaN;
      if (Number.isNaN(height)) continue;
      const km = lengths[next] ?? 1;
      const gradient = (height - here) / (km * 1000) / cost.gradient;
      const above = (height - (floor[there] ?? height)) / cost.aboveFloorM;
      const total = so + km * (1 + gradient * gradient + above) + (cell === start ? 0 : cost.turnKm * turn * turn);
      const key = there * states + next;
      if (total < (spent[key] ?? 0)) {
        spent[key] = total;
        came[key] = state;
        queue.push(key, total + left(toColumn, toRow));
      }
    }
  }
  if (arrived < 0) return undefined;
  const path: Position[] = [to];
  for (let state = came[arrived] ?? -1; state >= 0; state = came[state] ?? -1) {
    const cell = Math.floor(state / states);
    path.push(cell === start ? from : place(cell % columns, Math.floor(cell / columns)));
  }
  return path.reverse();
}
