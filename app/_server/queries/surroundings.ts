import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { SurroundingsData } from "@/app/_domain/surroundings";
import type { CountryProperties } from "@/geodata/analysis/countries";
import { read } from "@/prisma/connection";

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
