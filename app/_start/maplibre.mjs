// MapLibre as it is published has all that its worker shares with the page in both files; bundled from its source in one
// go, the two share a file, and a reader fetches a quarter less.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";

// The decoder of a tile format that the atlas does not serve: a tenth of what page and worker share.
const OTHER_TILES = "@maplibre/mlt";
const withoutOtherTiles = {
  name: "without-other-tiles",
  resolveId: (/** @type {string} */ id) => (id === OTHER_TILES ? id : null),
  load: (/** @type {string} */ id) => (id === OTHER_TILES ? "export const decodeTile = null, GEOMETRY_TYPE = {};" : null),
};

/**
 * Bundles what the map uses of MapLibre (`app/_map/maplibre.ts`), and its worker, into `public/maplibre/<version>`.
 * @param {string} root the project's folder
 */
export async function bundleMapLibre(root) {
  const library = join(root, "node_modules/maplibre-gl");
  const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8"));
  const bundle = await rolldown({
    input: { "maplibre-gl": join(root, "app/_map/maplibre.ts"), "maplibre-gl-worker": join(library, "src/source/worker.ts") },
    platform: "browser",
    tsconfig: false,
    plugins: [withoutOtherTiles],
    resolve: { alias: { "maplibre-gl": join(library, "src/index.ts") } },
    transform: { target: "es2022", assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } },
  });
  const folder = join(root, "public/maplibre");
  rmSync(folder, { recursive: true, force: true });
  await bundle.write({ dir: join(folder, version), format: "esm", minify: true, entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
}
