import { readFileSync } from "node:fs";
import { length, lineString } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { bench, describe } from "vitest";
import { analyse } from "../../geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "../../geodata/analysis/countries";

const countries = prepareCountries(
  JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>,
);
const [from, to] = [
  [76.95, 43.25],
  [75.99, 39.47],
] as const;
/** From Almaty to Kashgar, winding. */
const winding = (count: number): Position[] =>
  Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    return [from[0] + (to[0] - from[0]) * t + 0.2 * Math.sin(40 * t), from[1] + (to[1] - from[1]) * t + 0.05 * Math.cos(90 * t)];
  });

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
