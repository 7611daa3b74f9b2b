import { cpSync, mkdirSync } from "node:fs";

// MapLibre's worker is a module of its own and has to be named by address; it is served from here, not from a CDN.
mkdirSync("public/maplibre", { recursive: true });
for (const file of ["maplibre-gl-worker.mjs", "maplibre-gl-shared.mjs"]) cpSync(`node_modules/maplibre-gl/dist/${file}`, `public/maplibre/${file}`);

mkdirSync("public/basemap", { recursive: true });
cpSync("geodata/basemap/relief.webp", "public/basemap/relief.webp");

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  // app/_start/server.mjs does it, tiles included.
  compress: false,
  reactStrictMode: true,
  // Title and description stand in the head for every reader, not streamed into the body for some.
  htmlLimitedBots: /.*/,
  // `npm run lint` checks the types, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@citation-js/core",
    "@citation-js/plugin-bibtex",
    "@citation-js/plugin-csl",
    "@citation-js/plugin-ris",
    "pg",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
};
