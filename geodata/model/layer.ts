/** What a layer is made of: projects (drawn by status) or named points of reference. */
interface Layer {
  readonly label: string;
  readonly holds: "projects" | "points";
}

/** The layers of the atlas: legend, style, filter, tiles and API all read this table. */
export const LAYERS = {
  highways: { label: "Highways", holds: "projects" },
  railways: { label: "Railways", holds: "projects" },
  pipelines: { label: "Pipelines", holds: "projects" },
  "water-diversions": { label: "Water diversions", holds: "projects" },
  "power-links": { label: "Power links", holds: "projects" },
  "oil-and-gas-fields": { label: "Oil and gas fields", holds: "projects" },
  facilities: { label: "Facilities", holds: "projects" },
  "border-crossings": { label: "Border crossings", holds: "points" },
  places: { label: "Places", holds: "points" },
} as const satisfies Record<string, Layer>;
export type LayerId = keyof typeof LAYERS;

export const LAYER_IDS = Object.keys(LAYERS) as [LayerId, ...LayerId[]];

export const PROJECT_LAYER_IDS = LAYER_IDS.filter((id) => LAYERS[id].holds === "projects");
