import { geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { type Read, read } from "@/prisma/connection";
import { featuresIn } from "./features";
import { type TileAddress, tileBox } from "./tile-box";
import { TILESETS, type Tileset, type TilesetId } from "./tilesets";

const EXTENT = 4096;
const BUFFER = 96;

/** A Mapbox Vector Tile of a tileset; undefined when nothing lies in it. */
export async function tile(tileset: TilesetId, address: TileAddress, ask: Read = read): Promise<Uint8Array | undefined> {
  const { layers, maxZoom }: Tileset = TILESETS[tileset];
  const { z, x, y } = address;
  const found = await featuresIn(tileBox(address, BUFFER / EXTENT), z, layers, ask);
  // PostGIS cuts and this encodes: the embedded PostGIS has no ST_AsMVT, and one encoder serves both engines.
  const encoded = [...found].flatMap(([layer, features]) => {
    const cut = geoJSONToTile({ type: "FeatureCollection", features }, z, x, y, { maxZoom, extent: EXTENT, buffer: BUFFER, tolerance: 3, clip: true });
    return cut ? [[layer, cut] as const] : [];
  });
  return encoded.length ? fromGeojsonVt(Object.fromEntries(encoded), { version: 2, extent: EXTENT }) : undefined;
}
