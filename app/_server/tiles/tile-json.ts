import { creditsHtml } from "@/geodata/model/attribution";
import { REGION } from "@/geodata/model/position";
import { fieldsOf } from "./fields";
import { TILESETS, type TilesetId } from "./tilesets";

/** TileJSON 3 of a tileset, with statuses as of a date (EDTF) or the newest known; `origin` is where readers find the app. */
export function tileJson(tileset: TilesetId, origin: string, version: string | undefined, asOf?: string) {
  const { layers, maxZoom } = TILESETS[tileset];
  return {
    tilejson: "3.0.0",
    name: `Corridor Atlas: ${tileset}`,
    version: "1.0.0",
    attribution: creditsHtml(tileset === "basemap" ? "basemap" : "data"),
    scheme: "xyz",
    tiles: [`${origin}/tiles/${tileset}/{z}/{x}/{y}?v=${version}${asOf === undefined ? "" : `&asOf=${encodeURIComponent(asOf)}`}`],
    minzoom: 0,
    maxzoom: maxZoom,
    bounds: REGION,
    vector_layers: layers.map((id) => ({ id, fields: fieldsOf(id) })),
  };
}
