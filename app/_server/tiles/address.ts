import { Problem } from "@/app/_server/http/problem";
import { dateRange } from "@/geodata/model/date";
import type { TileAddress } from "./tile-box";
import { TILESETS, type TilesetId } from "./tilesets";

/** The tileset of a path. Throws a Problem (404) when there is none. */
export function tilesetOf(layer: string): TilesetId {
  if (Object.hasOwn(TILESETS, layer)) return layer as TilesetId;
  throw new Problem(404, `There is no tile layer "${layer.slice(0, 80)}"; there are ${Object.keys(TILESETS).join(", ")}.`, "layer");
}

/** The tile of a path. Throws a Problem (400) when it is none of WebMercatorQuad up to the tileset's highest zoom. */
export function tileOf(tileset: TilesetId, path: { z: string; x: string; y: string }): TileAddress {
  const number = (field: "z" | "x" | "y", below: number) => {
    const value = /^\d{1,8}$/.test(path[field]) ? Number(path[field]) : Number.NaN;
    if (value < below) return value;
    throw new Problem(400, `"${field}" must be a whole number from 0 to ${below - 1}.`, field);
  };
  const z = number("z", TILESETS[tileset].maxZoom + 1);
  return { z, x: number("x", 2 ** z), y: number("y", 2 ** z) };
}

/** The last day (ISO 8601) of a date (EDTF): what holds by then is shown. Before our era nothing was, and PostgreSQL writes those years otherwise. */
export function lastDay(date: string): string {
  const day = dateRange(date).to ?? "9999-12-31";
  return /^(?!0000)\d{4}-/.test(day) ? day : "0001-01-01";
}
