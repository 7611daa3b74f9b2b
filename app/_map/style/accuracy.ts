import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { mix } from "@/app/_theme/colors";
import type { LayerId } from "@/geodata/model/layer";
import { COLORS } from "./colors";
import { BESIDE, corridor } from "./corridor";
import { bySegment, LINES } from "./expressions";
import type { MapState } from "./state";

// Width of the world in metres over the width of a tile in pixels, at zoom 0.
const METRES_PER_PIXEL = 40_075_016.686 / 512;
// Stretches within less than this are as good as the line that is drawn, metres.
const WIDE_FROM_M = 8000;
// How much of the line's colour a band has; the rest is the land's. Opaque, for a wide line lies over itself in its bends.
const BAND = 0.28;
// Nearer than this a band fills the view, and the edges of tiles would cut it.
const BANDS_UNTIL = 7;
// Of a degree of longitude at 41° N, where most corridors run.
const SHRINK = Math.cos((41 * Math.PI) / 180);

/** Soft bands under the stretches of which only the neighbourhood is known: as wide as their stated accuracy on both sides. */
export function uncertainty(layers: readonly LayerId[], state: MapState): LayerSpecification[] {
  const pixels = (zoom: number, share = 1): ExpressionSpecification => ["*", (2 * share * 2 ** zoom) / (METRES_PER_PIXEL * SHRINK), ["get", "accuracyM"]];
  const byZoom = (share = 1): ExpressionSpecification => ["interpolate", ["exponential", 2], ["zoom"], 0, pixels(0, share), 16, pixels(16, share)];
  return layers.map((layer) => {
    const { color, from, shown, isShown, look } = corridor(layer, state);
    const share = (s: VisibleSegment) => BAND * look(s).opacity * (state.selected && s.project !== state.selected ? BESIDE : 1);
    return {
      id: `${layer}-uncertainty`,
      type: "line",
      ...from,
      maxzoom: BANDS_UNTIL,
      filter: ["all", isShown, LINES, [">=", ["get", "accuracyM"], WIDE_FROM_M]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": bySegment(shown, (s) => mix(look(s).color[state.theme], color.land, share(s)), color.land),
        "line-opacity": ["interpolate", ["linear"], ["zoom"], BANDS_UNTIL - 1, 1, BANDS_UNTIL, 0],
        "line-width": byZoom(),
        "line-blur": byZoom(0.25),
      },
    };
  });
}

/** The stretches with the width of their band at zoom 0, pixels. */
export const accuracySources = ({ accuracy }: MapState): Record<string, SourceSpecification> =>
  accuracy?.length
    ? {
        accuracy: {
          type: "geojson",
          data: {
            type: "FeatureCollection",
            features: accuracy.map(({ line, metres, latitude }) => ({
              type: "Feature",
              properties: { width: (2 * metres) / (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) },
              geometry: line,
            })),
          },
        },
      }
    : {};

/** Bands as wide as the stated accuracy on both sides of a line, stretch by stretch, true to scale at every zoom. */
export function accuracyBands({ accuracy, theme }: MapState): LayerSpecification[] {
  if (!accuracy?.length) return [];
  return [
    {
      id: "accuracy",
      type: "line",
      source: "accuracy",
      layout: { "line-cap": "butt", "line-join": "round" },
      paint: {
        "line-color": COLORS[theme].selected,
        "line-opacity": 0.35,
        "line-width": ["interpolate", ["exponential", 2], ["zoom"], 0, ["get", "width"], 16, ["*", ["get", "width"], 2 ** 16]] as ExpressionSpecification,
      },
    },
  ];
}
