import type { Position } from "geojson";

/** Heights above the sea in metres on a grid of degrees; the first row is the southernmost, a height stands for the centre of its cell. */
export interface HeightGrid {
  /** Longitude and latitude of the centre of the first cell. */
  readonly west: number;
  readonly south: number;
  readonly cellsPerDegree: number;
  readonly columns: number;
  readonly rows: number;
  readonly heights: ArrayLike<number>;
}

/** Height in metres at a position (lon, lat) between the four cells about it; undefined outside of the grid. */
export function heightAt({ west, south, cellsPerDegree, columns, rows, heights }: HeightGrid, [lon = 0, lat = 0]: Position): number | undefined {
  const [x, y] = [(lon - west) * cellsPerDegree, (lat - south) * cellsPerDegree];
  if (!(x >= 0 && y >= 0 && x <= columns - 1 && y <= rows - 1)) return undefined;
  const [column, row] = [Math.min(columns - 2, Math.floor(x)), Math.min(rows - 2, Math.floor(y))];
  const [u, v] = [x - column, y - row];
  const at = (c: number, r: number) => heights[r * columns + c] ?? 0;
  return (at(column, row) * (1 - u) + at(column + 1, row) * u) * (1 - v) + (at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u) * v;
}
