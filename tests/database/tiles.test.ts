import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VectorTile, type VectorTileFeature, type VectorTileLayer } from "@mapbox/vector-tile";
import { bboxClip, coordAll } from "@turf/turf";
import type { BBox, FeatureCollection, Polygon, Position } from "geojson";
import { PbfReader } from "pbf";
import { afterAll, describe, expect, inject, test } from "vitest";
import { tile } from "@/app/_server/tiles/tile";
import { type TileAddress, tileBox } from "@/app/_server/tiles/tile-box";
import { tileJson } from "@/app/_server/tiles/tile-json";
import type { TilesetId } from "@/app/_server/tiles/tilesets";
import { REGION } from "@/geodata/model/position";
import { connect } from "@/prisma/connection";
import { openDatabase } from "@/prisma/open";

const connection = connect(inject("databaseUrl"));
afterAll(connection.end);

const EXTENT = 4096;
const layersOf = async (tileset: TilesetId, address: TileAddress, { read } = connection): Promise<Record<string, VectorTileLayer>> =>
  new VectorTile(new PbfReader((await tile(tileset, address, read)) ?? new Uint8Array())).layers;
const featuresOf = (layer: VectorTileLayer | undefined): VectorTileFeature[] => (layer ? Array.from({ length: layer.length }, (_, i) => layer.feature(i)) : []);

test("a tile holds the corridors of its place, where they are", async () => {
  // z7 over the Khunjerab pass.
  const { highways } = await layersOf("atlas", { z: 7, x: 90, y: 49 });
  const found = featuresOf(highways).filter((f) => f.properties.project === "karakoram-highway");
  expect(found.map((f) => f.properties["segmentName:ru"])).toContain("Ташкурган – Хунджераб");
  const near = found.flatMap((f) => coordAll(f.toGeoJSON(90, 49, 7))).filter(([lon = 0, lat = 0]) => Math.hypot(lon - 75.42, lat - 36.85) < 0.2);
  expect(near.length).toBeGreaterThan(0);
});

test("it has the status of each segment as of a date, and an id that is a number", async () => {
  const bytes = (day?: string) => tile("pipelines", { z: 3, x: 5, y: 2 }, connection.read, day);
  const read = async (day?: string) => featuresOf(new VectorTile(new PbfReader((await bytes(day)) ?? new Uint8Array())).layers.pipelines);
  const now = await read();
  expect(now.length).toBeGreaterThan(0);
  for (const { id, properties } of now) {
    expect(Number.isSafeInteger(id)).toBe(true);
    expect(properties.status).toBeTruthy();
    expect(["oil", "gas"]).toContain(properties.kind);
  }
  expect(new Set(now.map((f) => f.id)).size).toBe(now.length);
  const early = await read("1998-12-31");
  expect(early.length).toBeLessThan(now.length);
  expect(early.find((f) => f.properties.project === "kazakhstan-china-oil-pipeline")?.properties.status).toBe("proposed");
});

test("it has the attributes that its TileJSON names, and no others", async () => {
  const seen = new Map<string, Set<string>>();
  for (const tileset of ["atlas", "basemap"] as const)
    for (const address of [
      { z: 4, x: 11, y: 6 },
      { z: 5, x: 22, y: 12 },
      { z: 7, x: 90, y: 49 },
    ])
      for (const [layer, one] of Object.entries(await layersOf(tileset, address)))
        for (const { properties } of featuresOf(one)) for (const name of Object.keys(properties)) seen.set(layer, (seen.get(layer) ?? new Set()).add(name));
  for (const tileset of ["atlas", "basemap"] as const)
    for (const { id, fields } of tileJson(tileset, "http://localhost", "1").vector_layers)
      expect(Object.keys(fields), id).toEqual(expect.arrayContaining([...(seen.get(id) ?? [])]));
});

test("of one layer it holds that layer alone", async () => {
  expect(Object.keys(await layersOf("border-crossings", { z: 3, x: 5, y: 3 }))).toEqual(["border-crossings"]);
});

test("of the basemap it holds land, water, boundaries and towns", async () => {
  expect(Object.keys(await layersOf("basemap", { z: 5, x: 22, y: 12 }))).toEqual(expect.arrayContaining(["land", "rivers", "boundaries", "towns"]));
});

test("where nothing lies there is none", async () => {
  expect(await tile("atlas", { z: 7, x: 1, y: 1 }, connection.read)).toBeUndefined();
});

/** Twice the area of a ring, by the shoelace formula; its sign says which way round it runs. */
const doubled = (ring: readonly Position[]) => ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
/** The area of a polygon (outer ring, holes) inside of a box, in the units of its coordinates. */
const areaWithin = (rings: Position[][], box: BBox): number => {
  const { geometry } = bboxClip({ type: "Polygon", coordinates: rings }, box);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return (polygons as Position[][][]).reduce((sum, [outer = [], ...holes]) => {
    const area = (ring: Position[]) => Math.abs(doubled(ring)) / 2;
    return sum + area(outer) - holes.reduce((all, hole) => all + area(hole), 0);
  }, 0);
};

describe("at the antimeridian", () => {
  const land = (JSON.parse(readFileSync("geodata/basemap/land.geojson", "utf8")) as FeatureCollection<Polygon>).features;

  /** The share of a tile that is land, by Turf from the file: positions as fractions of the tile, y down. */
  function expectedShare({ z, x, y }: TileAddress): number {
    const size = 2 ** z;
    const project = ([lon = 0, lat = 0]: Position): Position => [
      ((lon + 180) / 360) * size - x,
      // The pole lies at infinity; any place below the last tile will do.
      ((1 - Math.asinh(Math.tan((Math.max(-89, lat) * Math.PI) / 180)) / Math.PI) / 2) * size - y,
    ];
    return land.reduce(
      (sum, { geometry }) =>
        sum +
        areaWithin(
          geometry.coordinates.map((ring) => ring.map(project)),
          [0, 0, 1, 1],
        ),
      0,
    );
  }
  const edges = [0, 1, 2, 3, 4].flatMap((z) => [0, 2 ** z - 1].flatMap((x) => Array.from({ length: 2 ** z }, (_, y): TileAddress => ({ z, x, y }))));

  test.each(edges.map((address) => [Object.values(address).join("/"), address] as const))("tile %s holds the land that lies in it", async (_, address) => {
    const { land: drawn } = await layersOf("basemap", address);
    let area = 0;
    for (const feature of featuresOf(drawn)) {
      // Each ring by its direction: outer ones count, holes are taken off.
      for (const ring of feature.loadGeometry()) {
        const clipped = areaWithin([ring.map(({ x, y }): Position => [x / EXTENT, y / EXTENT])], [0, 0, 1, 1]);
        area += Math.sign(doubled(ring.map(({ x, y }): Position => [x, y]))) * clipped;
      }
    }
    expect(area).toBeCloseTo(expectedShare(address), 2);
  });

  test("the tile of the whole north-east holds every layer that lies in it", async () => {
    const whole = await layersOf("atlas", { z: 0, x: 0, y: 0 });
    const quarter = await layersOf("atlas", { z: 1, x: 1, y: 0 });
    expect(Object.keys(quarter).sort()).toEqual(Object.keys(whole).sort());
  });
});

test("a tile's box ends at 180° and at the edge of the map", () => {
  expect(tileBox({ z: 0, x: 0, y: 0 }, 0.1)).toEqual(tileBox({ z: 0, x: 0, y: 0 }));
  const [west, south, east, north] = tileBox({ z: 1, x: 1, y: 0 }, 0.5);
  expect([west, east]).toEqual([-90, 180]);
  expect(south).toBeCloseTo(-66.51, 2);
  expect(north).toBeCloseTo(85.0511, 4);
});

// With a PostgreSQL of one's own, the embedded one beside it.
describe.skipIf(!process.env.DATABASE_URL || process.env.ATLAS_ENGINE === "embedded")("PostgreSQL and the embedded PostGIS", () => {
  const covers = ({ z, x, y }: TileAddress) => {
    const [west = 0, south = 0, east = 0, north = 0] = tileBox({ z, x, y });
    return west < REGION[2] && east > REGION[0] && south < REGION[3] && north > REGION[1];
  };
  const everyTile = (z: number): TileAddress[] => Array.from({ length: 4 ** z }, (_, i) => ({ z, x: i % 2 ** z, y: Math.floor(i / 2 ** z) }));
  /** What a tile holds: of each layer the features, by id where they have one. */
  const held = (layers: Record<string, VectorTileLayer>) =>
    Object.fromEntries(
      Object.entries(layers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, layer]) => [name, featuresOf(layer).map((f) => f.properties.id ?? f.properties.name ?? f.type)]),
    );

  test("have the same features in every tile of zooms 0 to 6", { timeout: 600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-tiles-"));
    const database = await openDatabase({ url: undefined, folder, step: async (_, work) => work(() => {}) });
    const embedded = connect(database.url);
    try {
      const addresses = [0, 1, 2, 3, 4, 5, 6].flatMap((z) => everyTile(z).filter((address) => z < 4 || covers(address)));
      for (const address of addresses)
        for (const tileset of ["atlas", "basemap"] as const)
          expect(held(await layersOf(tileset, address)), `${tileset}/${address.z}/${address.x}/${address.y}`).toEqual(
            held(await layersOf(tileset, address, embedded)),
          );
    } finally {
      await embedded.end();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
