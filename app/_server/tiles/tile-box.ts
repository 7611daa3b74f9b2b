import type { BBox } from "geojson";

/** A tile's place in the WebMercatorQuad tile matrix set. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const DEGREE = 180 / Math.PI;
const inside = (share: number) => Math.min(1, Math.max(0, share));

/**
 * The tile with a margin (in tile widths) on every side, as [west, south, east, north] in degrees. It ends where the
 * world of the map ends, at 180° and about 85.05°: beyond, a longitude would begin again on the other side.
 */
export function tileBox({ z, x, y }: TileAddress, margin = 0): BBox {
  const size = 2 ** z;
  const lon = (column: number) => 360 * inside(column / size) - 180;
  const lat = (row: number) => DEGREE * Math.atan(Math.sinh(Math.PI * (1 - 2 * inside(row / size))));
  return [lon(x - margin), lat(y + 1 + margin), lon(x + 1 + margin), lat(y - margin)];
}
