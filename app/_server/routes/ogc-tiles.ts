import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { F } from "@/app/_server/collections/parameters";
import { origin } from "@/app/_server/http/origin";
import { Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { represent } from "@/app/_server/http/representation";
import { JSON_TYPE, type Link, TILE_TYPE } from "@/app/_server/ogc/links";
import { formOf, resource } from "@/app/_server/ogc/resource";
import { lastDay, tileOf } from "@/app/_server/tiles/address";
import { fieldsOf } from "@/app/_server/tiles/fields";
import { TILE_PARAMETERS } from "@/app/_server/tiles/parameters";
import { tile } from "@/app/_server/tiles/tile";
import { TILESETS } from "@/app/_server/tiles/tilesets";
import { credits } from "@/geodata/model/attribution";
import { LAYERS } from "@/geodata/model/layer";
import { REGION } from "@/geodata/model/position";

const MATRIX_SET = "WebMercatorQuad";
const URI = `http://www.opengis.net/def/tilematrixset/OGC/1.0/${MATRIX_SET}`;
const CRS = "http://www.opengis.net/def/crs/EPSG/0/3857";
/** Half the circumference of the Earth on the map, metres; the size of a pixel (m) for which scales are stated. */
const HALF = 20_037_508.342789244;
const PIXEL_M = 0.00028;
const { layers, maxZoom } = TILESETS.atlas;

const matrixSetLink = (base: string): Link => ({
  rel: "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme",
  href: `${base}/tileMatrixSets/${MATRIX_SET}`,
  type: JSON_TYPE,
  title: MATRIX_SET,
});

/** The tiling scheme as OGC 17-083r4 has it. */
const matrixSet = () => ({
  id: MATRIX_SET,
  title: "Google Maps Compatible for the World",
  uri: URI,
  crs: CRS,
  orderedAxes: ["X", "Y"],
  wellKnownScaleSet: "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
  tileMatrices: Array.from({ length: maxZoom + 1 }, (_, z) => {
    const cellSize = (2 * HALF) / 256 / 2 ** z;
    return {
      id: String(z),
      scaleDenominator: cellSize / PIXEL_M,
      cellSize,
      cornerOfOrigin: "topLeft",
      pointOfOrigin: [-HALF, HALF],
      tileWidth: 256,
      tileHeight: 256,
      matrixWidth: 2 ** z,
      matrixHeight: 2 ** z,
    };
  }),
});

/** The tiles of the whole atlas. */
const tileset = (base: string) => ({
  title: "Corridor Atlas",
  dataType: "vector",
  crs: CRS,
  tileMatrixSetURI: URI,
  attribution: credits("data").join("; "),
  boundingBox: { lowerLeft: REGION.slice(0, 2), upperRight: REGION.slice(2), crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84" },
  layers: layers.map((id) => ({
    id,
    title: LAYERS[id].label,
    dataType: "vector",
    propertiesSchema: {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(fieldsOf(id)).map(([name, about]) => [name, { type: about.split(":")[0]?.toLowerCase(), title: about.replace(/^\w+: /, "") }]),
      ),
    },
  })),
  links: [
    { rel: "item", href: `${base}/tiles/${MATRIX_SET}/{tileMatrix}/{tileRow}/{tileCol}`, type: TILE_TYPE, title: "Tiles", templated: true },
    matrixSetLink(base),
  ],
});

/** OGC API – Tiles: the tiles of /tiles/atlas in the standard's order, row before column. */
export function ogcTiles(app: OpenAPIHono): void {
  const base = (c: Context) => `${origin(c.req.raw)}/ogc`;
  const form = (c: Context) => formOf(c, query(F, c).f);
  app.get("/ogc/tiles", (c) =>
    resource(c, form(c), JSON_TYPE, [], async () => {
      const { title, dataType, crs, tileMatrixSetURI } = tileset(base(c));
      const links: Link[] = [{ rel: "self", href: `${base(c)}/tiles/${MATRIX_SET}`, type: JSON_TYPE, title: "Tileset" }, matrixSetLink(base(c))];
      return { title: "Tilesets", document: { tilesets: [{ title, dataType, crs, tileMatrixSetURI, links }] } };
    }),
  );
  app.get(`/ogc/tiles/${MATRIX_SET}`, (c) => resource(c, form(c), JSON_TYPE, [], async () => ({ title: "Tileset", document: tileset(base(c)) })));
  app.get("/ogc/tileMatrixSets", (c) =>
    resource(c, form(c), JSON_TYPE, [], async () => ({
      title: "Tile matrix sets",
      document: {
        tileMatrixSets: [
          {
            id: MATRIX_SET,
            uri: URI,
            title: MATRIX_SET,
            links: [{ rel: "self", href: `${base(c)}/tileMatrixSets/${MATRIX_SET}`, type: JSON_TYPE, title: MATRIX_SET }],
          },
        ],
      },
    })),
  );
  app.get(`/ogc/tileMatrixSets/${MATRIX_SET}`, (c) => resource(c, form(c), JSON_TYPE, [], async () => ({ title: MATRIX_SET, document: matrixSet() })));
  app.get(`/ogc/tiles/${MATRIX_SET}/:z/:y/:x`, (c) => {
    const { asOf } = query(TILE_PARAMETERS, c);
    const path = c.req.param();
    const beyond = ["z", "x", "y"].every((name) => /^\d+$/.test(path[name as "z"])) && !isTile(path);
    if (beyond) throw new Problem(404, "There is no such tile in the tile matrix set.");
    const address = tileOf("atlas", path);
    return represent(c, {
      key: [asOf],
      make: async () => ({
        body: await tile("atlas", address, undefined, asOf === undefined ? undefined : lastDay(asOf)),
        headers: { "content-type": TILE_TYPE },
      }),
    });
  });
}

/** Whether whole numbers name a tile of the set. */
function isTile({ z, x, y }: { z: string; x: string; y: string }): boolean {
  const zoom = Number(z);
  return zoom <= maxZoom && Number(x) < 2 ** zoom && Number(y) < 2 ** zoom;
}
