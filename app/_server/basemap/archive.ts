import { open } from "node:fs/promises";
import { FetchSource, PMTiles, type Source, TileType } from "pmtiles";
import { z } from "zod";
import type { OwnBasemap } from "@/app/_domain/own-basemap";
import { type BasemapSetting, basemapSetting } from "./setting";

/** A file of this machine, read piece by piece. */
class LocalFile implements Source {
  constructor(private readonly path: string) {}
  getKey = () => this.path;
  async getBytes(offset: number, length: number) {
    const file = await open(this.path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return { data: buffer.buffer.slice(0, bytesRead) };
    } finally {
      await file.close();
    }
  }
}

const archiveOf = (name: string) => new PMTiles(/^https?:/.test(name) ? new FetchSource(name) : new LocalFile(name));

// As the archive's own metadata has it; what is not text is as if it were not there.
const metadata = z.object({ attribution: z.string().catch("") }).catch({ attribution: "" });
const withoutTags = (html: string) => html.replaceAll(/<[^>]*>|[<>]/g, "").trim();

/** The file types of pictures that an archive may hold. */
const TYPES: Readonly<Partial<Record<TileType, string>>> = {
  [TileType.Mvt]: "application/vnd.mapbox-vector-tile",
  [TileType.Png]: "image/png",
  [TileType.Jpeg]: "image/jpeg",
  [TileType.Webp]: "image/webp",
  [TileType.Avif]: "image/avif",
};

/** Where the tiles of an archive are answered. */
export const OWN_TILES = "/tiles/own-basemap";

const archives = new Map<string, PMTiles>();
function opened(name: string): PMTiles {
  const known = archives.get(name) ?? archiveOf(name);
  archives.set(name, known);
  return known;
}

/** What the browser must know of the basemap that a setting names. Throws where its archive cannot be read. */
export async function shownAs(setting: BasemapSetting): Promise<OwnBasemap> {
  if ("pictures" in setting) return { kind: "raster", tiles: setting.pictures, attribution: withoutTags(setting.attribution), maxZoom: 15 };
  const archive = opened(setting.archive);
  const { tileType, maxZoom } = await archive.getHeader();
  const attribution = withoutTags(setting.attribution ?? metadata.parse(await archive.getMetadata()).attribution);
  return { kind: tileType === TileType.Mvt ? "vector" : "raster", tiles: `${OWN_TILES}/{z}/{x}/{y}`, attribution, maxZoom };
}

/** The basemap of one's own of this environment; null where there is none, or none that can be read. */
export async function ownBasemap(environment: NodeJS.ProcessEnv = process.env): Promise<OwnBasemap | null> {
  const setting = basemapSetting.parse(environment);
  if (!setting) return null;
  try {
    return await shownAs(setting);
  } catch (error) {
    console.error(`BASEMAP cannot be read: ${(error as Error).message}`);
    return null;
  }
}

/** A tile of the archive, unpacked; undefined where there is none. */
export async function ownTile(z: number, x: number, y: number, environment: NodeJS.ProcessEnv = process.env) {
  const setting = basemapSetting.parse(environment);
  if (!setting || !("archive" in setting)) return undefined;
  const archive = opened(setting.archive);
  const [{ tileType }, tile] = await Promise.all([archive.getHeader(), archive.getZxy(z, x, y)]);
  return tile && { body: new Uint8Array(tile.data), type: TYPES[tileType] ?? "application/octet-stream" };
}
