import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { matching } from "@/app/_domain/parameter";
import { OWN_TILES, ownTile } from "@/app/_server/basemap/archive";
import { origin } from "@/app/_server/http/origin";
import { Problem } from "@/app/_server/http/problem";
import { query, querySchema } from "@/app/_server/http/query";
import { represent, representJson } from "@/app/_server/http/representation";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { lastDay, tileOf, tilesetOf } from "@/app/_server/tiles/address";
import { TILE_PARAMETERS } from "@/app/_server/tiles/parameters";
import { tile } from "@/app/_server/tiles/tile";
import { tileJson } from "@/app/_server/tiles/tile-json";
import { TILESETS } from "@/app/_server/tiles/tilesets";
import { anyObject, FAILURES, file, ok } from "./documented";

const ADDRESSED = {
  ...TILE_PARAMETERS,
  v: { about: "the dataset's version: an address with it never changes", ...matching(/^\w{1,40}$/, "must be a version of the dataset") },
};
const IMMUTABLE = "public, max-age=31536000, immutable";

const layer = z.enum(Object.keys(TILESETS)).openapi({ param: { name: "layer", in: "path" } });
const index = (name: string) => z.string().openapi({ type: "integer", minimum: 0, param: { name, in: "path" } });

const tileJsonRoute = createRoute({
  method: "get",
  path: "/tiles/{layer}",
  summary: "TileJSON 3 of a tileset",
  tags: ["Tiles"],
  request: { params: z.object({ layer }), query: querySchema(TILE_PARAMETERS) },
  responses: { 200: ok("TileJSON", anyObject), ...FAILURES },
});

const tileRoute = createRoute({
  method: "get",
  path: "/tiles/{layer}/{z}/{x}/{y}",
  summary: "A Mapbox Vector Tile of WebMercatorQuad",
  tags: ["Tiles"],
  request: { params: z.object({ layer, z: index("z"), x: index("x"), y: index("y") }), query: querySchema(ADDRESSED) },
  responses: { 200: ok("The tile", file, "application/vnd.mapbox-vector-tile"), 204: { description: "Nothing lies there" }, ...FAILURES },
});

/** Tiles of the operator's own basemap: no data of the atlas, and in no description of it. */
export function ownTiles(app: OpenAPIHono): void {
  app.get(`${OWN_TILES}/:z/:x/:y`, async (c) => {
    const path = z
      .object({ z: z.coerce.number().int().min(0).max(24), x: z.coerce.number().int().min(0), y: z.coerce.number().int().min(0) })
      .safeParse(c.req.param());
    if (!path.success || Math.max(path.data.x, path.data.y) >= 2 ** path.data.z) throw new Problem(400, "z, x and y must be whole numbers of a tile.");
    const found = await ownTile(path.data.z, path.data.x, path.data.y);
    if (!found) return c.body(null, 204);
    return c.body(found.body, 200, { "content-type": found.type, "cache-control": "public, max-age=86400" });
  });
}

export function tiles(app: OpenAPIHono): void {
  ownTiles(app);
  app.get(tileJsonRoute.getRoutingPath(), (c) => {
    const { asOf } = query(TILE_PARAMETERS, c);
    const tileset = tilesetOf(c.req.param("layer"));
    const address = origin(c.req.raw);
    return representJson(c, [address, asOf], async (version) => tileJson(tileset, address, version, asOf));
  });
  app.get(tileRoute.getRoutingPath(), async (c) => {
    const { layer, ...path } = c.req.param();
    const tileset = tilesetOf(layer);
    const address = tileOf(tileset, path);
    const { v, asOf } = query(ADDRESSED, c);
    return represent(c, {
      key: [asOf],
      cacheControl: v !== undefined && v === (await datasetVersion()) ? IMMUTABLE : "public, no-cache",
      make: async () => ({
        body: await tile(tileset, address, undefined, asOf === undefined ? undefined : lastDay(asOf)),
        headers: { "content-type": "application/vnd.mapbox-vector-tile" },
      }),
    });
  });
  for (const route of [tileJsonRoute, tileRoute]) app.openAPIRegistry.registerPath(route);
}
