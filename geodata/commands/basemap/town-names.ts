/**
 * Gives the towns of towns.geojson Russian and Chinese names, once: `npm i --no-save cldr-dates-full && npx tsx geodata/commands/basemap/town-names.ts`.
 * Unicode's CLDR names the cities that time zones are called after; the atlas's own places name some more, known-towns.ts others.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { distance } from "@turf/turf";
import type { Feature, Point } from "geojson";
import type { Place } from "@/geodata/model/place";
import { KNOWN } from "./known-towns";

const LANGUAGES = { ru: "ru", zh: "zh" } as const;
// A place of the atlas this near to a town, in the same country, is the town, km.
const SAME_KM = 4;

const require = createRequire(import.meta.url);
const here = (name: string) => join(import.meta.dirname, "../../basemap", name);

/** City by city, what a time zone's city is called: "Asia/Almaty" ends in the English name. */
function cities(language: string): Map<string, string> {
  const { main } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  const found = new Map<string, string>();
  const visit = (zone: Record<string, unknown>, name: string) => {
    if (typeof zone.exemplarCity === "string") found.set(name, zone.exemplarCity);
    for (const [key, inner] of Object.entries(zone)) if (typeof inner === "object" && inner) visit(inner as Record<string, unknown>, key);
  };
  visit(main[language].dates.timeZoneNames.zone, "");
  return found;
}

const english = cities("en");
const known = Object.entries(LANGUAGES).map(([language, cldr]) => [language, cities(cldr)] as const);
const places: Place[] = JSON.parse(readFileSync(here("../places.json"), "utf8"));
const towns: Feature<Point, { name: string; country: string; [name: string]: unknown }>[] = JSON.parse(readFileSync(here("towns.geojson"), "utf8")).features;

let named = 0;
for (const town of towns) {
  const { name, country } = town.properties;
  const zone = [...english].find(([, city]) => city === name)?.[0] ?? name.replaceAll(" ", "_");
  const place = places.find((p) => p.country === country && ["city", "town"].includes(p.kind) && distance(p.position, town.geometry) < SAME_KM);
  for (const [i, [language, names]] of known.entries()) {
    const translated = names.get(zone) ?? place?.names[language as keyof typeof LANGUAGES] ?? KNOWN[name]?.[i];
    if (translated) town.properties[`name:${language}`] = translated;
    else delete town.properties[`name:${language}`];
  }
  if (town.properties["name:ru"] ?? town.properties["name:zh"]) named++;
}
writeFileSync(here("towns.geojson"), `{"type":"FeatureCollection","features":[\n${towns.map((f) => JSON.stringify(f)).join(",\n")}\n]}\n`);
console.log(`${named} of ${towns.length} towns named`);
