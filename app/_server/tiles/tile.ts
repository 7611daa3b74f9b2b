import { geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { type Read, read } from "@/prisma/connection";
import { BUFFER, EXTENT, encodedIn, encodesTiles, featuresIn, type TileQuestion } from "./features";
import type { TileAddress } from "./tile-box";
import { TILESETS, type Tileset, type TilesetId } from "./tilesets";

/** No reader sees a line move by so many units of a tile. */
const UNSEEN = 3;

/** Which connections lead to a PostGIS that encodes; asked once each. */
const encoders = new WeakMap<Read, Promise<boolean>>();

function encodes(ask: Read): Promise<boolean> {
  const known = encoders.get(ask) ?? encodesTiles(ask);
  encoders.set(ask, known);
  // What failed is asked again by the next one.
  known.catch(() => encoders.delete(ask));
  return known;
}

/**
 * A Mapbox Vector Tile of a tileset, with statuses as of a day (ISO 8601) or the newest known; undefined when nothing lies
 * in it. PostGIS encodes where it can. The basemap is encoded here on either engine: PostGIS leaves out the islands that
 * are smaller than a unit of the tile, which make an archipelago.
 */
export async function tile(tileset: TilesetId, address: TileAddress, ask: Read = read, day?: string): Promise<Uint8Array | undefined> {
  const { layers, maxZoom }: Tileset = TILESETS[tileset];
  if (tileset === "basemap") return encodedHere({ layers, address, tolerance: 0, day }, maxZoom, UNSEEN, ask);
  // None at the highest zoom, which readers go into.
  const tolerance = address.z >= maxZoom ? 0 : (UNSEEN * 360) / 2 ** address.z / EXTENT;
  const question = { layers, address, tolerance, day };
  return (await encodes(ask)) ? encodedIn(question, ask) : encodedHere(question, maxZoom, 0, ask);
}

/** The tile encoded in this process, simplified further by `tolerance` (units of the tile). */
async function encodedHere(question: TileQuestion, maxZoom: number, tolerance: number, ask: Read): Promise<Uint8Array | undefined> {
  const { z, x, y } = question.address;
  const encoded = [...(await featuresIn(question, ask))].flatMap(([layer, features]) => {
    const cut = geoJSONToTile({ type: "FeatureCollection", features }, z, x, y, { maxZoom, extent: EXTENT, buffer: BUFFER, tolerance, clip: true });
    return cut ? [[layer, cut] as const] : [];
  });
  return encoded.length ? fromGeojsonVt(Object.fromEntries(encoded), { version: 2, extent: EXTENT }) : undefined;
}
