import { geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Geometry } from "geojson";
import { LAYER_IDS, LAYERS, type LayerId } from "@/geodata/model/layer";
import { read } from "@/prisma/connection";

/** Layers of the basemap, drawn from below to above. */
export const BASEMAP_LAYERS = ["land", "lakes", "rivers", "provinces", "boundaries", "towns", "country-labels"] as const;
type TileLayer = LayerId | (typeof BASEMAP_LAYERS)[number];

/** What may be asked for under /tiles: one layer, or a composite of several. */
export const TILESETS = {
  ...(Object.fromEntries(LAYER_IDS.map((id): [LayerId, Tileset] => [id, { layers: [id], maxZoom: 12 }])) as Record<LayerId, Tileset>),
  atlas: { layers: LAYER_IDS, maxZoom: 12 },
  basemap: { layers: BASEMAP_LAYERS, maxZoom: 8 },
} satisfies Record<string, Tileset>;
export type TilesetId = keyof typeof TILESETS;

interface Tileset {
  readonly layers: readonly TileLayer[];
  readonly maxZoom: number;
}

/** A tile's place in the WebMercatorQuad tile matrix set. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const EXTENT = 4096;
const BUFFER = 96;
// The tile with its margin, as a box of degrees.
const BOX = `box as (select ST_Transform(ST_TileEnvelope($1, $2, $3, margin => ${BUFFER / EXTENT}), 4326) as edge)`;
const CLIPPED = "ST_AsGeoJSON(ST_ClipByBox2D(geometry, box.edge), 6)::jsonb as geometry";

const SEGMENTS = `
  with ${BOX}
  select p.layer, ${CLIPPED},
    jsonb_build_object('id', s.project_id || '/' || s.id, 'project', s.project_id, 'segment', s.id, 'name', p.names ->> 'en', 'name:ru', p.names ->> 'ru', 'name:zh', p.names ->> 'zh', 'segmentName', s.names ->> 'en', 'segmentName:ru', s.names ->> 'ru', 'segmentName:zh', s.names ->> 'zh', 'branch', s.branch, 'lane', s.lane) as properties
  from segment s join project p on p.id = s.project_id, box
  where p.layer = any($4) and s.geometry && box.edge`;

const POINTS = `
  with ${BOX}, point as (
    select 'border-crossings' as layer, id, names, kind, elevation_m, geometry from border_crossing
    union all
    select 'places', id, names, kind, elevation_m, geometry from place
  )
  select layer, ${CLIPPED},
    jsonb_strip_nulls(jsonb_build_object('id', id, 'name', names ->> 'en', 'name:ru', names ->> 'ru', 'name:zh', names ->> 'zh', 'kind', kind, 'elevationM', elevation_m)) as properties
  from point, box
  where layer = any($4) and geometry && box.edge`;

const BASEMAP = `
  with ${BOX}
  select layer, ${CLIPPED}, properties
  from basemap, box
  where layer = any($4) and min_zoom <= $1 and geometry && box.edge`;

interface Row {
  layer: string;
  geometry: Geometry | null;
  properties: Record<string, string | number | boolean>;
}

const isPoints = (layer: TileLayer) => layer in LAYERS && LAYERS[layer as LayerId].holds === "points";
const isBasemap = (layer: TileLayer) => !(layer in LAYERS);

/** A Mapbox Vector Tile of a tileset; undefined when nothing lies in it. */
export async function tile(tileset: TilesetId, { z, x, y }: TileAddress): Promise<Uint8Array | undefined> {
  const { layers, maxZoom }: Tileset = TILESETS[tileset];
  const ask = (sql: string, wanted: readonly TileLayer[]) => (wanted.length ? read<Row>(sql, [z, x, y, wanted]) : []);
  const rows = [
    ...(await ask(BASEMAP, layers.filter(isBasemap))),
    ...(await ask(
      SEGMENTS,
      layers.filter((layer) => !isBasemap(layer) && !isPoints(layer)),
    )),
    ...(await ask(POINTS, layers.filter(isPoints))),
  ];
  const drawn = new Map<string, Feature[]>();
  for (const { layer, geometry, properties } of rows) {
    if (!geometry || ("coordinates" in geometry && geometry.coordinates.length === 0)) continue;
    drawn.set(layer, [...(drawn.get(layer) ?? []), { type: "Feature", geometry, properties }]);
  }
  // PostGIS cuts and this encodes: the embedded PostGIS has no ST_AsMVT, and one encoder serves both engines.
  const encoded = [...drawn].flatMap(([layer, features]) => {
    const cut = geoJSONToTile({ type: "FeatureCollection", features }, z, x, y, { maxZoom: maxZoom, extent: EXTENT, buffer: BUFFER, tolerance: 3, clip: true });
    return cut ? [[layer, cut] as const] : [];
  });
  return encoded.length ? fromGeojsonVt(Object.fromEntries(encoded), { version: 2, extent: EXTENT }) : undefined;
}
