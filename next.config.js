import { readFileSync } from "node:fs";

const maplibre = JSON.parse(readFileSync("node_modules/maplibre-gl/package.json", "utf8"));

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // Where app/_start/maplibre.mjs puts it.
  env: { MAPLIBRE: `/maplibre/${maplibre.version}` },
  // app/_start/server.mjs does it, tiles included.
  compress: false,
  reactStrictMode: true,
  // app/_i18n/server.ts compiles the texts: the parser of ICU messages (8 kB in Brotli) need not go to the browser.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  // Title and description stand in the head for every reader, not streamed into the body for some.
  htmlLimitedBots: /.*/,
  // `npm run typecheck` checks the types, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-ris",
    "pg",
    // It reads its WebAssembly from beside itself.
    "node-sqlite3-wasm",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
};
