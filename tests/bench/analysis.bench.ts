import { readFileSync } from "node:fs";
import { length, lineString } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { bench, describe } from "vitest";
import { analyse } from "@/geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { winding } from "./winding";

const countries = prepareCountries(
  JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>,
);
for (const count of [1_000, 10_000, 100_000]) {
  const coordinates = winding(count);
  describe(`${count} vertices`, () => {
    bench("length alone (Turf)", () => {
      length(lineString(coordinates));
    });
    bench("length, length by country, crossings", () => {
      analyse({ type: "LineString", coordinates }, { countries, crossings: [] });
    });
  });
}
