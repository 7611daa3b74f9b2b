/**
 * Makes relief.webp, once: `apt-get install ferret-datasets && npm i --no-save netcdfjs sharp && npx tsx geodata/basemap/relief.ts`.
 * Shaded relief of ETOPO5 (5 arc-minutes, public domain), lit from the north-west: level ground nearly white, shadows
 * black, the sea clear, so that the style can tint it for any ground. Rows lie as Web Mercator has them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NetCDFReader } from "netcdfjs";
import sharp from "sharp";
import { RELIEF_BOX } from "./relief-box";

const WIDTH = 1296;
const CELLS_PER_DEGREE = 12;
const CELL_M = 111_195 / CELLS_PER_DEGREE;
// Cells of nine kilometres are flat: heights are raised until mountains throw shadows.
const EXAGGERATION = 14;
const [AZIMUTH, ALTITUDE] = [(315 * Math.PI) / 180, (45 * Math.PI) / 180];
const LEVEL = 225;
// In here lies no sea, but land below its level: about the Caspian, which is drawn as a lake, and in the Turpan basin.
const INLAND = { east: 105, south: 31 };

const file = new NetCDFReader(readFileSync("/usr/share/ferret-vis/data/etopo5.cdf"));
const [lons, lats, heights] = ["ETOPO05_X", "ETOPO05_Y", "ROSE"].map((name) => file.getDataVariable(name) as number[]) as [number[], number[], number[]];
const [lon0 = 0, lat0 = 0] = [lons[0], lats[0]];
const north = (lats[1] ?? 0) > lat0 ? 1 : -1;

/** Height of the cell of a column and a row of the grid, metres; the sea is level. */
const cell = (column: number, row: number) => Math.max(0, heights[row * lons.length + ((column + lons.length) % lons.length)] ?? 0);

/** Height at lon, lat, metres, between the four cells about it. */
function height(lon: number, lat: number): number {
  const x = (lon - lon0) * CELLS_PER_DEGREE;
  const y = (lat - lat0) * CELLS_PER_DEGREE * north;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - column, y - row];
  return (cell(column, row) * (1 - u) + cell(column + 1, row) * u) * (1 - v) + (cell(column, row + 1) * (1 - u) + cell(column + 1, row + 1) * u) * v;
}

/** Light on a slope, 0 to 1 (Horn's hillshade); level ground has the sine of the light's altitude. */
function light(lon: number, lat: number): number {
  const step = 1 / CELLS_PER_DEGREE;
  const eastward = (height(lon + step, lat) - height(lon - step, lat)) / (2 * CELL_M * Math.cos((lat * Math.PI) / 180));
  const northward = (height(lon, lat + step) - height(lon, lat - step)) / (2 * CELL_M);
  const slope = Math.atan(EXAGGERATION * Math.hypot(eastward, northward));
  const aspect = Math.atan2(-eastward, -northward);
  return Math.max(0, Math.sin(ALTITUDE) * Math.cos(slope) + Math.cos(ALTITUDE) * Math.sin(slope) * Math.cos(AZIMUTH - aspect));
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const [west, south, east, top] = RELIEF_BOX;
const [low, high] = [mercator(south), mercator(top)];
const rows = Math.round((WIDTH * (high - low)) / (((east - west) * Math.PI) / 180));
const pixels = Buffer.alloc(WIDTH * rows * 4, LEVEL);
const level = Math.sin(ALTITUDE);
for (let row = 0; row < rows; row++) {
  const y = high - ((row + 0.5) / rows) * (high - low);
  const lat = ((2 * Math.atan(Math.exp(y)) - Math.PI / 2) * 180) / Math.PI;
  for (let column = 0; column < WIDTH; column++) {
    const lon = west + ((column + 0.5) / WIDTH) * (east - west);
    const difference = light(lon, lat) - level;
    const at = (row * WIDTH + column) * 4;
    pixels.fill(difference > 0 ? LEVEL + ((255 - LEVEL) * difference) / (1 - level) : LEVEL * (1 + difference / level), at, at + 3);
    pixels[at + 3] = height(lon, lat) > 0 || (lon < INLAND.east && lat > INLAND.south) ? 255 : 0;
  }
}
await sharp(pixels, { raw: { width: WIDTH, height: rows, channels: 4 } })
  .webp({ quality: 30, effort: 6 })
  .toFile(join(import.meta.dirname, "relief.webp"));
console.log(`relief: ${WIDTH} × ${rows} pixels`);
