import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { CountryProperties } from "../../geodata/analysis/countries";
import type { Corridor } from "../../geodata/analysis/sharing";
import type { Crossing, Place } from "../../geodata/model/place";
import { read } from "../../prisma/connection";

/** What any line is held against, as it goes over the wire: country polygons, named points, and the corridors of the atlas. */
export interface SurroundingsData {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  readonly places: readonly Pick<Place, "id" | "names" | "kind" | "position" | "elevationM">[];
  readonly crossings: readonly Pick<Crossing, "id" | "names" | "kind" | "position" | "elevationM" | "countries">[];
  readonly corridors: readonly Corridor[];
}

const COUNTRIES = `select properties, ST_AsGeoJSON(geometry, 6)::jsonb as geometry from basemap where layer = 'countries' order by id`;
const PLACES = `select id, names, kind, elevation_m as "elevationM", jsonb_build_array(ST_X(geometry), ST_Y(geometry)) as position from place order by id`;
const CROSSINGS = `
  select id, names, kind, countries, elevation_m as "elevationM", jsonb_build_array(ST_X(geometry), ST_Y(geometry)) as position
  from border_crossing order by id`;
const CORRIDORS = `
  select p.id as project, p.names ->> 'en' as name, ST_AsGeoJSON(ST_Multi(ST_Collect(a.geometry order by a.ordinal)), 6)::jsonb as line
  from alignment a join project p on p.id = a.project_id
  group by p.id order by p.id`;

/** Everything that the analysis of a line needs, in one answer. */
export async function surroundings(): Promise<SurroundingsData> {
  const countries = await read<{ properties: CountryProperties; geometry: Polygon | MultiPolygon }>(COUNTRIES);
  return {
    countries: { type: "FeatureCollection", features: countries.map((country) => ({ type: "Feature" as const, ...country })) },
    places: await read<SurroundingsData["places"][number]>(PLACES),
    crossings: await read<SurroundingsData["crossings"][number]>(CROSSINGS),
    corridors: await read<{ project: string; name: string; line: MultiLineString }>(CORRIDORS),
  };
}
