import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenAPIHono } from "@hono/zod-openapi";
import { VectorTile } from "@mapbox/vector-tile";
import { geoJSONToTile } from "@maplibre/geojson-vt";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { PbfReader } from "pbf";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { style } from "@/app/_map/style";
import { ownBasemap } from "@/app/_server/basemap/archive";
import { basemapSetting } from "@/app/_server/basemap/setting";
import { ownTiles } from "@/app/_server/routes/tiles";

const folder = mkdtempSync(join(tmpdir(), "basemap-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const HEADER_BYTES = 127;

/** A PMTiles archive (version 3) of the world's one tile at zoom 0. */
function archive(tile: Uint8Array, metadata: object): Buffer {
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const json = Buffer.from(JSON.stringify(metadata));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles");
  header.writeUInt8(3, 7);
  const at = [HEADER_BYTES, HEADER_BYTES + directory.length, HEADER_BYTES + directory.length + json.length];
  // Offsets and lengths: root directory, metadata, leaf directories, tiles.
  for (const [i, value] of [at[0], directory.length, at[1], json.length, 0, 0, at[2], tile.length, 1, 1, 1].entries())
    header.writeBigUInt64LE(BigInt(value ?? 0), 8 + 8 * i);
  // Clustered; nothing is compressed; vector tiles of zoom 0.
  for (const [i, value] of [1, 1, 1, 1, 0, 0].entries()) header.writeUInt8(value, 96 + i);
  return Buffer.concat([header, directory, json, tile]);
}
const varint = (value: number): number[] => (value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]);

/** Water in the schema of Protomaps. */
function waterTile(): Uint8Array {
  const lake = {
    type: "Feature" as const,
    properties: { kind: "lake" },
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [70, 40],
          [80, 40],
          [80, 45],
          [70, 40],
        ],
      ],
    },
  };
  const cut = geoJSONToTile({ type: "FeatureCollection", features: [lake] }, 0, 0, 0, { extent: 4096 });
  if (!cut) throw new Error("The tile is empty.");
  return fromGeojsonVt({ water: cut }, { version: 2, extent: 4096 });
}

const file = join(folder, "small.pmtiles");
writeFileSync(file, archive(waterTile(), { attribution: '<a href="https://example.org">© Somebody</a>' }));

describe("a basemap of one's own", () => {
  test("is off by default", async () => {
    expect(await ownBasemap({ NODE_ENV: "test" })).toBeNull();
  });

  test("is a PMTiles archive, whose tiles come from the atlas's own origin", async () => {
    vi.stubEnv("BASEMAP", file);
    expect(await ownBasemap()).toEqual({ kind: "vector", tiles: "/tiles/own-basemap/{z}/{x}/{y}", attribution: "© Somebody", maxZoom: 0 });
    const app = new OpenAPIHono();
    ownTiles(app);
    const answer = await app.request("/tiles/own-basemap/0/0/0");
    expect(answer.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    const { water } = new VectorTile(new PbfReader(new Uint8Array(await answer.arrayBuffer()))).layers;
    expect(water?.feature(0).properties).toEqual({ kind: "lake" });
    expect((await app.request("/tiles/own-basemap/1/0/0")).status).toBe(204);
  });

  test("is left out where its archive cannot be read", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await ownBasemap({ NODE_ENV: "test", BASEMAP: join(folder, "none.pmtiles") })).toBeNull();
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining("BASEMAP"));
    complaint.mockRestore();
  });

  test("is pictures with an attribution, by the names of XYZ or of WMTS", () => {
    expect(basemapSetting.parse({ BASEMAP: "https://tiles.example.org/{TileMatrix}/{TileRow}/{TileCol}.png", BASEMAP_ATTRIBUTION: "© Somebody" })).toEqual({
      pictures: "https://tiles.example.org/{z}/{y}/{x}.png",
      origin: "https://tiles.example.org",
      attribution: "© Somebody",
    });
  });

  test.each([["https://tiles.example.org/{z}/{x}/{y}.png"], ["https://tiles.example.org/map.png"], ["/etc/passwd"]])("%s alone is refused", (BASEMAP) => {
    expect(basemapSetting.safeParse({ BASEMAP }).success).toBe(false);
  });

  test.each(["vector", "raster"] as const)("of %s tiles is part of a valid style, under the atlas's boundaries", (kind) => {
    const own = { kind, tiles: "/tiles/own-basemap/{z}/{x}/{y}", attribution: "© Somebody", maxZoom: 15 };
    const drawn = style({ theme: "light", layers: [], segments: [], selected: null, own }, "http://localhost");
    expect(validateStyleMin(drawn)).toEqual([]);
    const ids = drawn.layers.map((l) => l.id);
    const ground = ids.findIndex((id) => id.startsWith("own-"));
    expect(ground).toBeGreaterThan(-1);
    expect(ground).toBeLessThan(ids.indexOf("borders"));
  });
});
