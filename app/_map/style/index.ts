import type { StyleSpecification } from "maplibre-gl";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { accuracyBands, accuracySources, uncertainty } from "./accuracy";
import { basemap, basemapSources } from "./basemap";
import { corridorLines } from "./corridor-lines";
import { corridorSymbols } from "./corridor-symbols";
import { ownGround, ownLabels, ownSources } from "./own-basemap";
import { pointLayers } from "./points";
import type { MapState } from "./state";

/** Layers that answer to hover and click. */
export const INTERACTIVE_LAYERS = ["border-crossings", ...PROJECT_LAYER_IDS.flatMap((layer) => [`${layer}-hit`, `${layer}-sites`, `${layer}-area`])];

/** The whole MapLibre style for a state of the map; `origin` is where the tiles come from. */
export function style(state: MapState, origin: string): StyleSpecification {
  const shown = PROJECT_LAYER_IDS.filter((id) => state.layers.includes(id) && state.segments.some((s) => s.layer === id));
  return {
    version: 8,
    projection: { type: state.globe ? "globe" : "mercator" },
    sources: {
      ...basemapSources(state, origin),
      ...accuracySources(state),
      ...ownSources(state.own, origin),
      atlas: { type: "vector", url: `${origin}/tiles/atlas`, attribution: "", promoteId: "id" },
    },
    layers: [
      ...basemap(state, [...ownGround(state), ...uncertainty(shown, state)]),
      ...accuracyBands(state),
      ...shown.toReversed().flatMap((layer) => [...corridorLines(layer, state), ...corridorSymbols(layer, state)]),
      ...ownLabels(state),
      ...pointLayers(state),
    ],
  };
}
