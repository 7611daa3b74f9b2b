import { LAYER_IDS, type LayerId } from "@/geodata/model/layer";

/** Layers of the basemap, drawn from below to above. */
export const BASEMAP_LAYERS = ["land", "lakes", "rivers", "provinces", "boundaries", "borders", "towns", "country-labels"] as const;
export type TileLayer = LayerId | (typeof BASEMAP_LAYERS)[number];

export interface Tileset {
  readonly layers: readonly TileLayer[];
  readonly maxZoom: number;
}

/** What may be asked for under /tiles: one layer, or a composite of several. */
export const TILESETS = {
  ...(Object.fromEntries(LAYER_IDS.map((id): [LayerId, Tileset] => [id, { layers: [id], maxZoom: 12 }])) as Record<LayerId, Tileset>),
  atlas: { layers: LAYER_IDS, maxZoom: 12 },
  basemap: { layers: BASEMAP_LAYERS, maxZoom: 8 },
} satisfies Record<string, Tileset>;
export type TilesetId = keyof typeof TILESETS;
