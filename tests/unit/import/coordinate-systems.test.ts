import { distance } from "@turf/turf";
import { zipSync } from "fflate";
import type { Position } from "geojson";
import { expect, test } from "vitest";
import { readFiles, readPasted } from "@/geodata/files/lines";

const first = async (srid: number, x: number, y: number): Promise<Position> => {
  const { lines } = await readPasted(`SRID=${srid};LINESTRING(${x} ${y}, ${x} ${y + (Math.abs(y) > 100 ? 1000 : 0.01)})`);
  return (lines[0]?.line.coordinates[0] ?? []) as Position;
};

test.each([
  ["UTM zone 43", 32643, 500_000, 75],
  ["Pulkovo 1942, zone 13", 28413, 13_500_000, 75],
  ["Beijing 1954, zone 14", 21414, 14_500_000, 81],
  ["CGCS2000, zone 13", 4491, 13_500_000, 75],
  ["CGCS2000, 3° zone 27", 4515, 27_500_000, 81],
  ["CGCS2000, central meridian 78°", 4535, 500_000, 78],
])("the central meridian of %s lies where it does", async (_, srid, x, meridian) => {
  const [lon = 0, lat = 0] = await first(srid, x, 4_500_000);
  // A datum of the last century lies a hundred metres off.
  expect(distance([lon, lat], [meridian, lat])).toBeLessThan(0.2);
  expect(lat).toBeGreaterThan(40.5);
  expect(lat).toBeLessThan(40.7);
});

test("a datum of the last century is shifted by some hundred metres, one within a centimetre of WGS 84 is taken as it is", async () => {
  for (const srid of [4284, 4200, 4214]) {
    const moved = distance(await first(srid, 75, 40), [75, 40]);
    expect(moved).toBeGreaterThan(0.03);
    expect(moved).toBeLessThan(0.2);
  }
  for (const srid of [4326, 4490, 4258]) {
    const { lines, notices } = await readPasted(`SRID=${srid};LINESTRING(75 40, 75 41)`);
    expect(notices).toEqual([]);
    expect(distance((lines[0]?.line.coordinates[0] ?? []) as Position, [75, 40])).toBeLessThan(1e-5);
  }
});

/** A Shapefile of one polyline, after Esri's technical description. */
function shapefile(points: readonly Position[]): Uint8Array {
  const content = 44 + 4 + points.length * 16;
  const view = new DataView(new ArrayBuffer(100 + 8 + content));
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 3, true);
  view.setInt32(100, 1);
  view.setInt32(104, content / 2);
  view.setInt32(108, 3, true);
  view.setInt32(108 + 36, 1, true);
  view.setInt32(108 + 40, points.length, true);
  points.forEach(([x = 0, y = 0], i) => {
    view.setFloat64(108 + 48 + i * 16, x, true);
    view.setFloat64(108 + 56 + i * 16, y, true);
  });
  return new Uint8Array(view.buffer);
}
const PULKOVO = `GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]`;
const UNKNOWN = PULKOVO.replaceAll("Pulkovo_1942", "Somewhere");

test("a Shapefile is read out of its zip and from its files, in the system that stands beside it", async () => {
  const shp = shapefile([
    [75, 40],
    [76, 41],
  ]);
  const text = (content: string) => new TextEncoder().encode(content);
  const zip = zipSync({ "data/road.shp": shp, "data/road.prj": text(PULKOVO), "data/road.shx": text("") });
  const { lines, notices } = await readFiles([{ name: "road.zip", bytes: zip }]);
  const moved = distance((lines[0]?.line.coordinates[0] ?? []) as Position, [75, 40]);
  expect(moved).toBeGreaterThan(0.03);
  expect(moved).toBeLessThan(0.2);
  expect(notices).toMatchObject([{ code: "fault.reprojected" }]);
  const loose = await readFiles([
    { name: "road.prj", bytes: text(PULKOVO) },
    { name: "road.shp", bytes: shp },
  ]);
  expect(loose.lines.map(({ line }) => line)).toEqual(lines.map(({ line }) => line));
  await expect(readFiles([{ name: "road.zip", bytes: zipSync({ "road.shp": shp, "road.prj": text(UNKNOWN) }) }])).rejects.toMatchObject({ code: "fault.crs" });
});

test("in an archive every format is read, and what describes a Shapefile is no file of its own", async () => {
  const topology = {
    type: "Topology",
    arcs: [
      [
        [75, 40],
        [75, 41],
      ],
    ],
    objects: { road: { type: "LineString", arcs: [0] } },
  };
  const packed = await readFiles([{ name: "a.zip", bytes: zipSync({ "a.topojson": new TextEncoder().encode(JSON.stringify(topology)) }) }]);
  expect(packed.lines).toHaveLength(1);

  const shape = shapefile([
    [75, 40],
    [75, 41],
  ]);
  const described = zipSync({ "road.shp": shape, "road.shp.xml": new TextEncoder().encode("<metadata/>") });
  const { lines, leftOut } = await readFiles([{ name: "road.zip", bytes: described }]);
  expect(lines).toHaveLength(1);
  expect(leftOut).toEqual([]);
});

test("an XML element that is named like a part of the language is no format", async () => {
  await expect(readPasted("<constructor><trk/></constructor>")).rejects.toMatchObject({ code: "fault.otherXml" });
});
