import { creditsHtml } from "@/geodata/model/attribution";
import { REGION } from "@/geodata/model/position";
import { TILESETS, type TilesetId } from "./tilesets";

const SEGMENT_FIELDS = {
  id: "project/segment",
  project: "project id",
  segment: "segment id",
  name: "project name",
  "name:ru": "project name in Russian",
  "name:zh": "project name in Chinese",
  segmentName: "segment name",
  "segmentName:ru": "segment name in Russian",
  "segmentName:zh": "segment name in Chinese",
  branch: "counts in no total",
};

/** TileJSON 3 of a tileset; `origin` is where readers find the app. */
export function tileJson(tileset: TilesetId, origin: string, version: string | undefined) {
  const { layers, maxZoom } = TILESETS[tileset];
  return {
    tilejson: "3.0.0",
    name: `Corridor Atlas: ${tileset}`,
    version: "1.0.0",
    attribution: creditsHtml(tileset === "basemap" ? "basemap" : "data"),
    scheme: "xyz",
    tiles: [`${origin}/tiles/${tileset}/{z}/{x}/{y}?v=${version}`],
    minzoom: 0,
    maxzoom: maxZoom,
    bounds: REGION,
    vector_layers: layers.map((id) => ({ id, fields: SEGMENT_FIELDS })),
  };
}
