import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Feature, FeatureCollection } from "geojson";
import { afterAll, describe, expect, inject, test } from "vitest";
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS, type ExportFormat, extensionOf } from "@/app/_domain/formats";

process.env.DATABASE_URL = inject("databaseUrl");
const { dataApp } = await import("@/app/_server/application/app");
const { exportedFeatures } = await import("@/app/_server/queries/export");
const { flatSegments, flatTables } = await import("@/app/_server/collections/flat");

const asOf = "2026-01-01";
const app = dataApp();
const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-export-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function download(format: ExportFormat, query = ""): Promise<Buffer> {
  const answer = await app.request(`http://localhost:3000/export?format=${format}&asOf=${asOf}${query}`, { headers: { host: "localhost:3000" } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe(EXPORT_FORMATS[format].mediaType);
  return Buffer.from(await answer.arrayBuffer());
}

async function saved(format: ExportFormat, query = ""): Promise<string> {
  const file = join(folder, `atlas-${format}.${extensionOf(format)}`);
  writeFileSync(file, await download(format, query));
  return file;
}

const hasGdal = spawnSync("ogr2ogr", ["--version"]).status === 0;
const ogr = (...args: string[]) => execFileSync("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });
const features = (text: string) => (JSON.parse(text) as FeatureCollection).features;

const all = await flatSegments({ asOf });
const byId = (found: readonly Feature[]) => new Map(found.map((f) => [String(f.properties?.id), f]));

/** What a format without lists and booleans has in place of a value. */
const plain = (value: unknown) => (Array.isArray(value) ? value.join(" ") : (value ?? null));

test("the flat segments are those of the GeoJSON", async () => {
  for (const filter of [
    {},
    { status: ["operating" as const], country: ["CN" as const] },
    { longer: 500 },
    { bbox: [73, 34, 75.3, 36.5] as const },
    { q: "Lukoil" },
  ]) {
    const nested = [];
    for await (const { id } of exportedFeatures({ asOf, ...filter })) nested.push(String(id).replace("/", "."));
    expect((await flatSegments({ asOf, ...filter })).map(({ properties }) => properties.id)).toEqual(nested.sort());
  }
});

test("every format answers for a filter that nothing passes", async () => {
  for (const format of EXPORT_FORMAT_IDS) {
    const answer = await app.request(`http://localhost:3000/export?format=${format}&longer=99999`, { headers: { host: "localhost:3000" } });
    // A sequence of nothing is nothing.
    expect(answer.status, format).toBe(format === "geojsons" ? 204 : 200);
  }
});

test("a workbook has a sheet for each table", async () => {
  const files = unzipSync(await download("xlsx"));
  const workbook = new TextDecoder().decode(files["xl/workbook.xml"]);
  for (const { collection } of await flatTables({ asOf })) expect(workbook).toContain(`name="${collection.id}"`);
});

describe.skipIf(!hasGdal)("GDAL reads", () => {
  test.each(["gpkg", "fgb", "geojsons", "csv-wkt", "kml"] satisfies ExportFormat[])("%s with every segment as the database has it", async (format) => {
    const file = await saved(format);
    const layer = format === "gpkg" ? ["segments"] : [];
    const found = byId(features(ogr(file, ...layer, ...(format === "csv-wkt" ? ["-oo", "AUTODETECT_TYPE=NO"] : []))));
    expect(found.size).toBe(all.length);
    for (const { geometry, properties } of all) {
      const one = found.get(String(properties.id));
      expect(one?.geometry?.type, String(properties.id)).toBe(geometry.type);
      for (const [name, value] of Object.entries(properties)) {
        // The name of a placemark is that of project and segment.
        if (format === "kml" && name === "name") continue;
        const read = one?.properties?.[name];
        const context = `${properties.id} ${name}`;
        if (typeof value === "number") expect(Number(read), context).toBeCloseTo(value, 6);
        else if (typeof value === "boolean") expect(["true", "1"].includes(String(read)), context).toBe(value);
        else expect(String(plain(read) ?? "").replaceAll("/", "-"), context).toBe(String(plain(value) ?? "").replaceAll("/", "-"));
      }
    }
  });

  test("every table of the GeoPackage with all its rows, and whose it is", async () => {
    const file = await saved("gpkg");
    for (const { collection, items } of await flatTables({ asOf })) {
      const rows = features(ogr(file, collection.id.replaceAll("-", "_")));
      expect(rows.map((row) => row.properties?.id).sort(), collection.id).toEqual(items.map(({ id }) => id).sort());
    }
    const about = Object.fromEntries(features(ogr(file, "about")).map(({ properties }) => [properties?.name, properties?.value]));
    expect(about.licence).toMatch(/^https:/);
    expect(about.asOf).toBe(asOf);
  });

  test("every sheet of the workbook with all its rows", async () => {
    const file = await saved("xlsx");
    for (const { collection, items } of await flatTables({ asOf }))
      if (items.length) expect(features(ogr(file, collection.id)).length, collection.id).toBe(items.length);
  });

  test("GPX with a track or a waypoint for each segment", async () => {
    const file = await saved("gpx");
    const read = [...features(ogr(file, "tracks")), ...features(ogr(file, "waypoints"))];
    expect(read.length).toBe(all.length);
    expect(read.every(({ properties }) => properties?.name && properties.type)).toBe(true);
  });
});

test.skipIf(spawnSync("python3", ["-c", "import geopandas"]).status !== 0)("GeoPandas reads the GeoPackage", async () => {
  const script = "import sys, geopandas; f = geopandas.read_file(sys.argv[1], layer='segments'); print(len(f), f.crs.to_epsg())";
  expect(execFileSync("python3", ["-c", script, await saved("gpkg")], { encoding: "utf8" }).trim()).toBe(`${all.length} 4326`);
});
