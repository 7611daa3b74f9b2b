import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { CountryProperties } from "@/geodata/analysis/countries";
import type { Corridor } from "@/geodata/analysis/sharing";
import type { Crossing, Place } from "@/geodata/model/place";

/** What any line is held against, as it goes over the wire: country polygons, named points, and the corridors of the atlas. */
export interface SurroundingsData {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  readonly places: readonly Pick<Place, "id" | "names" | "kind" | "position" | "elevationM">[];
  readonly crossings: readonly Pick<Crossing, "id" | "names" | "kind" | "position" | "elevationM" | "countries">[];
  readonly corridors: readonly Corridor[];
}
