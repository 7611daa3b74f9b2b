import type { Feature, Geometry } from "geojson";
import { KIND_SQL } from "@/app/_server/queries/kind";
import { TRANSLATED } from "@/geodata/model/language";
import { LAYERS, type LayerId } from "@/geodata/model/layer";
import { type Read, read } from "@/prisma/connection";
import { type TileAddress, tileBox } from "./tile-box";
import type { TileLayer } from "./tilesets";

/** Units of a tile's side, and how far beyond its edge features reach. */
export const EXTENT = 4096;
export const BUFFER = 96;

/** A name in English, and beside it in each language of the interface: name, name:ru, … */
const named = (property: string, column: string) =>
  [`'${property}', ${column} ->> 'en'`, ...TRANSLATED.map((language) => `'${property}:${language}', ${column} ->> '${language}'`)].join(", ");

/** A number that stays the same as long as the name does, and that JavaScript holds exactly. */
const numbered = (name: string) => `('x' || left(md5(${name}), 12))::bit(48)::bigint`;

// $1–$4: the box in degrees; $5: the layers; $6: the zoom; $7: the day of the statuses, null for the newest known.
const SEGMENTS = `
  select p.layer, ${numbered("s.project_id || '/' || s.id")} as fid, s.geometry, row_number() over (order by s.project_id, s.ordinal) as place,
    jsonb_strip_nulls(jsonb_build_object('id', s.project_id || '/' || s.id, 'project', s.project_id, 'segment', s.id, ${named("name", "p.names")}, ${named("segmentName", "s.names")},
      'kind', ${KIND_SQL}, 'status', t.status, 'since', t.since, 'lengthKm', round(s.length_km::numeric, 1), 'branch', s.branch, 'lane', s.lane, 'accuracyM', s.positional_accuracy_m)) as properties
  from segment s
  join project p on p.id = s.project_id
  left join status_period t on t.project_id = s.project_id and t.segment_id = s.id
    and case when $7::date is null then t.valid_to is null else t.valid_from <= $7::date and (t.valid_to is null or t.valid_to > $7::date) end
  where p.layer = any($5) and s.geometry && (select edge from box) and ($7::date is null or t.status is not null)`;

const POINTS = `
  select layer, ${numbered("id")} as fid, geometry, row_number() over (order by layer, id) as place,
    jsonb_strip_nulls(jsonb_build_object('id', id, ${named("name", "names")}, 'kind', kind, 'elevationM', elevation_m)) as properties
  from (
    select 'border-crossings' as layer, id, names, kind, elevation_m, geometry from border_crossing
    union all
    select 'places', id, names, kind, elevation_m, geometry from place
  ) point
  where layer = any($5) and geometry && (select edge from box)`;

const BASEMAP = `
  select layer, id::bigint as fid, geometry, id::bigint as place, jsonb_strip_nulls(properties) as properties
  from basemap
  where layer = any($5) and min_zoom <= $6 and geometry && (select edge from box)`;

const isPoints = (layer: TileLayer) => layer in LAYERS && LAYERS[layer as LayerId].holds === "points";
const isBasemap = (layer: TileLayer) => !(layer in LAYERS);

/** The query of the features of some layers in a tile, cut to its box and simplified to what its zoom shows: what every encoder begins with. */
function featuresSql(layers: readonly TileLayer[]): string {
  const parts = [
    ...(layers.some((layer) => !isBasemap(layer) && !isPoints(layer)) ? [SEGMENTS] : []),
    ...(layers.some(isPoints) ? [POINTS] : []),
    ...(layers.some(isBasemap) ? [BASEMAP] : []),
  ];
  return `
    with box as (select ST_MakeEnvelope($1, $2, $3, $4, 4326) as edge, $6::int as zoom, $7::date as day),
    found as (${parts.map((part) => `(${part})`).join(" union all ")}),
    cut as (
      select layer, fid, place, properties, ST_ClipByBox2D(case when ST_Dimension(geometry) = 1 then ST_Simplify(geometry, $8, true) else geometry end, (select edge from box)) as geometry
      from found
    )`;
}

/** What is asked for: a tile of some layers, with statuses as of a day (ISO 8601), or the newest known. */
export interface TileQuestion {
  readonly layers: readonly TileLayer[];
  readonly address: TileAddress;
  /** How far a simplified line may lie from the line, degrees. */
  readonly tolerance: number;
  readonly day?: string | undefined;
}

const parameters = ({ layers, address, tolerance, day }: TileQuestion) => [
  ...(tileBox(address, BUFFER / EXTENT) as number[]),
  layers,
  address.z,
  day ?? null,
  tolerance,
];

interface Row {
  layer: string;
  fid: string;
  geometry: Geometry | null;
  properties: Record<string, string | number | boolean>;
}

/** The features of a tile (degrees), by layer. */
export async function featuresIn(question: TileQuestion, ask: Read = read): Promise<Map<string, Feature[]>> {
  const found = new Map<string, Feature[]>();
  const sql = `${featuresSql(question.layers)} select layer, fid, ST_AsGeoJSON(geometry, 7)::jsonb as geometry, properties from cut where not ST_IsEmpty(geometry) order by layer, place`;
  for (const { layer, fid, geometry, properties } of await ask<Row>(sql, parameters(question))) {
    if (!geometry) continue;
    const features = found.get(layer) ?? [];
    features.push({ type: "Feature", id: Number(fid), geometry, properties });
    found.set(layer, features);
  }
  return found;
}

/** The tile as PostGIS encodes it, in one question; undefined when nothing lies in it. */
export async function encodedIn(question: TileQuestion, ask: Read = read): Promise<Uint8Array | undefined> {
  const { z, x, y } = question.address;
  const sql = `${featuresSql(question.layers)},
    drawn as (
      select layer, place, fid, properties,
        ST_AsMVTGeom(ST_Transform(geometry, 3857), ST_TileEnvelope($9, $10, $11), ${EXTENT}, ${BUFFER}, true) as geom
      from cut where not ST_IsEmpty(geometry)
    )
    select string_agg(mvt, ''::bytea order by layer) as tile from (
      select layer, ST_AsMVT(one, layer, ${EXTENT}, 'geom', 'fid' order by place) as mvt
      from drawn, lateral (select drawn.geom, drawn.fid, drawn.properties) one
      where drawn.geom is not null
      group by layer
    ) layers`;
  const [row] = await ask<{ tile: Uint8Array | null }>(sql, [...parameters(question), z, x, y]);
  return row?.tile ?? undefined;
}

/** PostgreSQL's codes of "no such function" and of what a library says that was left out of the build. */
const NOT_BUILT = new Set(["42883", "XX000"]);

/** Whether the PostGIS behind a connection encodes vector tiles: the embedded one is built without protobuf. */
export async function encodesTiles(ask: Read = read): Promise<boolean> {
  try {
    await ask("select ST_AsMVT(one, 'probe') from (select ST_AsMVTGeom(ST_SetSRID(ST_MakePoint(1, 1), 3857), ST_TileEnvelope(0, 0, 0)) as geom) one");
    return true;
  } catch (error) {
    if (NOT_BUILT.has((error as { code?: string }).code ?? "")) return false;
    throw error;
  }
}
