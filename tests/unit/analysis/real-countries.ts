import { readFileSync } from "node:fs";
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from "geojson";
import { analyse } from "@/geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import type { Country } from "@/geodata/model/country";

/** The atlas's own country polygons. */
export const collection = JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
export const real = prepareCountries(collection);

export const line = (...coordinates: Position[]): LineString => ({ type: "LineString", coordinates });
export const analysed = (of: LineString) => analyse(of, { countries: real, crossings: [] });
/** Like KG→CN, in order. */
export const crossed = (of: LineString) => analysed(of).crossings.map((c) => `${c.from}→${c.to}`);

/** The outer rings of a country's polygons. */
export function rings(country: Country): Position[][] {
  const geometry = collection.features.find((f) => f.properties.country === country)?.geometry;
  return geometry?.type === "Polygon" ? geometry.coordinates.slice(0, 1) : (geometry?.coordinates.map(([outer = []]) => outer) ?? []);
}

/** The longest run of vertices that the outlines of two countries have in common. */
export function commonBorder(one: Country, other: Country): Position[] {
  const theirs = new Set(rings(other).flatMap((ring) => ring.map(String)));
  let best: Position[] = [];
  for (const ring of rings(one)) {
    let run: Position[] = [];
    for (const position of ring) {
      run = theirs.has(String(position)) ? [...run, position] : [];
      if (run.length > best.length) best = run;
    }
  }
  return best;
}
