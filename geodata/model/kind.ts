import type { LayerId } from "./layer";

/** What flows in a pipeline, comes from a field or is treated in a plant. */
export const PRODUCTS = ["oil", "gas"] as const;
export type Product = (typeof PRODUCTS)[number];

/** What a project is at a glance, in the order of the legend. */
export const KINDS = ["road", "rail", "oil", "gas", "water", "power"] as const;
export type Kind = (typeof KINDS)[number];

/** The kind of all projects of a layer; null where it is that of the project's product. */
const KIND_OF_LAYER: Readonly<Partial<Record<LayerId, Kind | null>>> = {
  highways: "road",
  railways: "rail",
  pipelines: null,
  "water-diversions": "water",
  "power-links": "power",
  "oil-and-gas-fields": null,
  facilities: null,
};

/** Whether a project of a layer must say what its product is. */
export const needsProduct = (layer: LayerId): boolean => KIND_OF_LAYER[layer] === null;

/** What a project is at a glance. */
export const kindOf = (layer: LayerId, product: Product | null | undefined): Kind => KIND_OF_LAYER[layer] ?? product ?? "oil";
