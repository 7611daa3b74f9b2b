import type { BBox, Feature, Geometry } from "geojson";
import { TRANSLATED } from "@/geodata/model/language";
import { LAYERS, type LayerId } from "@/geodata/model/layer";
import { type Read, read } from "@/prisma/connection";
import type { TileLayer } from "./tilesets";

// $1–$4: the box in degrees; $5: the layers; $6: the zoom.
const BOX = "box as (select ST_MakeEnvelope($1, $2, $3, $4, 4326) as edge)";
const clipped = (column = "geometry") => `ST_AsGeoJSON(ST_ClipByBox2D(${column}, box.edge), 6)::jsonb as geometry`;
/** A name in English, and beside it in each language of the interface: name, name:ru, … */
const named = (property: string, column: string) =>
  [`'${property}', ${column} ->> 'en'`, ...TRANSLATED.map((language) => `'${property}:${language}', ${column} ->> '${language}'`)].join(", ");

const SEGMENTS = `
  with ${BOX}
  select p.layer, ${clipped("s.geometry")},
    jsonb_build_object('id', s.project_id || '/' || s.id, 'project', s.project_id, 'segment', s.id, ${named("name", "p.names")}, ${named("segmentName", "s.names")}, 'branch', s.branch, 'lane', s.lane, 'accuracyM', s.positional_accuracy_m) as properties
  from segment s join project p on p.id = s.project_id, box
  where p.layer = any($5) and s.geometry && box.edge
  order by s.project_id, s.ordinal`;

const POINTS = `
  with ${BOX}, point as (
    select 'border-crossings' as layer, id, names, kind, elevation_m, geometry from border_crossing
    union all
    select 'places', id, names, kind, elevation_m, geometry from place
  )
  select layer, ${clipped()},
    jsonb_strip_nulls(jsonb_build_object('id', id, ${named("name", "names")}, 'kind', kind, 'elevationM', elevation_m)) as properties
  from point, box
  where layer = any($5) and geometry && box.edge
  order by layer, id`;

const BASEMAP = `
  with ${BOX}
  select layer, ${clipped()}, properties
  from basemap, box
  where layer = any($5) and min_zoom <= $6 and geometry && box.edge
  order by id`;

interface Row {
  layer: string;
  geometry: Geometry | null;
  properties: Record<string, string | number | boolean>;
}

const isPoints = (layer: TileLayer) => layer in LAYERS && LAYERS[layer as LayerId].holds === "points";
const isBasemap = (layer: TileLayer) => !(layer in LAYERS);

/** The features of some layers at a zoom, cut to a box [west, south, east, north] (degrees), by layer. */
export async function featuresIn(box: BBox, zoom: number, layers: readonly TileLayer[], ask: Read = read): Promise<Map<string, Feature[]>> {
  const of = (wanted: (layer: TileLayer) => boolean) => layers.filter(wanted);
  const found = new Map<string, Feature[]>();
  for (const [sql, wanted, parameters] of [
    [BASEMAP, of(isBasemap), [zoom]],
    [SEGMENTS, of((layer) => !isBasemap(layer) && !isPoints(layer)), []],
    [POINTS, of(isPoints), []],
  ] as const) {
    if (!wanted.length) continue;
    for (const { layer, geometry, properties } of await ask<Row>(sql, [...box, wanted, ...parameters])) {
      if (!geometry || ("coordinates" in geometry && geometry.coordinates.length === 0)) continue;
      const features = found.get(layer) ?? [];
      features.push({ type: "Feature", geometry, properties });
      found.set(layer, features);
    }
  }
  return found;
}
