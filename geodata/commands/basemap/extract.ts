/**
 * Makes the files of geodata/basemap/, once: `npm i --no-save mapshaper && npx tsx geodata/commands/basemap/extract.ts`.
 * Needs Debian packages libmagics++-data and libgnudatalanguage0, which carry Natural Earth 1:10m.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { area } from "@turf/turf";
import type { Feature, FeatureCollection } from "geojson";
import mapshaper from "mapshaper";
import { DOUBLED, RENAMED } from "./known-towns";

const MAGICS = "/usr/share/magics/10m";
const COARSE = "/usr/share/magics/110m";
const GDL = "/usr/share/gnudatalanguage/resource/maps/high";
// The region of the model with a margin: west, south, east, north.
const BOX = "40,18,148,58";
// Denser than a scale of 1:10 million can mean; a quarter of a pixel at zoom 8.
const SIMPLIFY = "-simplify dp interval=150 keep-shapes";

const here = (name: string) => join(import.meta.dirname, "../../basemap", `${name}.geojson`);

async function extract(name: string, shapefile: string, commands: string): Promise<FeatureCollection> {
  await mapshaper.runCommands(`-i ${shapefile}.shp encoding=utf8 -clip bbox=${BOX} ${commands} -o ${here(name)} format=geojson precision=0.0001 force`);
  return JSON.parse(readFileSync(here(name), "utf8"));
}

/** One feature a line, so that a change shows as what it is. */
function write(name: string, given: readonly Feature[]) {
  // Simplified to nothing.
  const features = given.filter((f) => f.geometry);
  writeFileSync(here(name), `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`);
  console.log(`${name}: ${features.length} features`);
}

const properties = (f: Feature) => f.properties as Record<string, string | number>;
const plain = (f: Feature, keep: object): Feature => ({ type: "Feature", properties: keep, geometry: f.geometry });

const land = await extract("land", `${MAGICS}/ne_10m_land`, `${SIMPLIFY} -explode`);
// The rest of the world, for the globe alone.
await mapshaper.runCommands(`-i ${COARSE}/ne_110m_land.shp -erase bbox=${BOX} -explode -o ${here("world")} format=geojson precision=0.01 force`);
const world: FeatureCollection = JSON.parse(readFileSync(here("world"), "utf8"));
rmSync(here("world"));
write(
  "land",
  [...land.features, ...world.features].map((f) => plain(f.type === "Feature" ? f : { type: "Feature", properties: {}, geometry: f }, {})),
);

const lakes = await extract("lakes", `${GDL}/ne_10m_lakes`, SIMPLIFY);
write(
  "lakes",
  lakes.features.map((f) => {
    const km2 = area(f) / 1e6;
    return plain(f, { rank: km2 > 3000 ? 2 : km2 > 300 ? 5 : 6 });
  }),
);

const rivers = await extract("rivers", `${MAGICS}/ne_10m_rivers_lake_centerlines`, `-filter 'featurecla=="River"' ${SIMPLIFY}`);
write(
  "rivers",
  rivers.features.map((f) => plain(f, { name: properties(f).name, rank: Math.max(2, Number(properties(f).scalerank) - 3) })),
);

// India claims what Pakistan and China hold of Kashmir, so their common boundary there is disputed as well.
const CLAIMED_BY_A_THIRD = ["China|Pakistan", "China|Siachen Glacier"];
const KINDS: readonly [RegExp, string][] = [
  [/^International/, "international"],
  [/^Disputed/, "disputed"],
  [/^Line of control/, "line of control"],
  [/./, "indefinite"],
];
const boundaries = await extract("boundaries", `${MAGICS}/ne_10m_admin_0_boundary_lines_land`, `-filter '!/Overlay|Lease/.test(featurecla)' ${SIMPLIFY}`);
write(
  "boundaries",
  boundaries.features.map((f) => {
    const { featurecla, adm0_left, adm0_right } = properties(f);
    const between = [String(adm0_left), String(adm0_right)].sort();
    const kind = CLAIMED_BY_A_THIRD.includes(between.join("|")) ? "disputed" : KINDS.find(([pattern]) => pattern.test(String(featurecla)))?.[1];
    return plain(f, { kind, between: between.join("|") });
  }),
);

const inside = ["KAZ", "KGZ", "TJK", "UZB", "TKM", "CHN", "PAK", "AFG"].map((code) => `"${code}"`).join(",");
const provinces = await extract(
  "provinces",
  `${MAGICS}/ne_10m_admin_1_states_provinces_lines`,
  `-filter '[${inside}].includes(adm0_a3)' -simplify dp interval=600 keep-shapes`,
);
write(
  "provinces",
  provinces.features.map((f) => plain(f, {})),
);

const towns = await extract("towns", `${MAGICS}/ne_10m_populated_places_simple`, "");
const populationOf = (town: string) => {
  const all = towns.features.map(properties).filter(({ name }) => name === town || DOUBLED[String(name)] === town);
  return Math.max(...all.map(({ pop_max }) => Number(pop_max)));
};
write(
  "towns",
  towns.features
    .filter((f) => !(String(properties(f).name) in DOUBLED))
    .map((f) => {
      const { name: listed, scalerank, pop_max, iso_a2, adm0cap } = properties(f);
      const name = RENAMED[String(listed)] ?? listed;
      const population = Object.values(DOUBLED).includes(String(listed)) ? populationOf(String(listed)) : pop_max;
      return plain(f, { name, rank: Math.max(3, Number(scalerank) - 2), population, country: iso_a2, capital: adm0cap === 1 });
    }),
);
