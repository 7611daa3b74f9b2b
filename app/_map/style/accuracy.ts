import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { COLORS } from "./colors";
import { match } from "./expressions";
import type { MapState } from "./state";

// Width of the world in metres over the width of a tile in pixels, at zoom 0.
const METRES_PER_PIXEL = 40_075_016.686 / 512;

/** Bands as wide as the stated accuracy on both sides of a line, true to scale at every zoom. */
export function accuracyBands({ accuracy, theme, segments }: MapState): LayerSpecification[] {
  if (!accuracy?.length) return [];
  const pixels = ({ metres, latitude }: { metres: number; latitude: number }) => (2 * metres) / (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180));
  const at = (zoom: number) =>
    match(
      "id",
      accuracy.map((one) => [one.id, pixels(one) * 2 ** zoom] as const),
      0,
    );
  return PROJECT_LAYER_IDS.filter((layer) => segments.some((s) => s.layer === layer && accuracy.some((one) => one.id === s.id))).map((layer) => ({
    id: `${layer}-accuracy`,
    type: "line",
    source: "atlas",
    "source-layer": layer,
    filter: ["in", ["get", "id"], ["literal", accuracy.map((one) => one.id)]],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": COLORS[theme].selected,
      "line-opacity": 0.35,
      "line-width": ["interpolate", ["exponential", 2], ["zoom"], 0, at(0), 16, at(16)] as ExpressionSpecification,
    },
  }));
}
