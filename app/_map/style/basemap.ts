import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Theme } from "@/app/_theme/colors";
import { DISPUTED_DASH } from "@/app/_theme/looks";
import { MOUNTAINS_BOX, RELIEF_BOX } from "@/geodata/model/relief-box";
import { COLORS } from "./colors";
import type { MapState } from "./state";

// Its cells are nine kilometres wide: nearer than this they tell little, and are faint.
const RELIEF_FADES = 6;
const RELIEF_BRIGHTNESS = { light: [0.62, 1], dark: [0, 0.15] } as const;
const RELIEF_OPACITY = { light: 0.8, dark: 0.55 } as const;
// From this zoom on the fine borders are drawn.
const BORDERS_FROM = 6;
/** From here on the finer relief of the mountains is fetched. */
export const MOUNTAINS_FROM = 6;

/** Shaded relief; `shares` are pairs of a zoom and how much of its full strength it has there. */
function relief(id: string, theme: Theme, shares: readonly number[]): LayerSpecification {
  return {
    id,
    type: "raster",
    source: id,
    paint: {
      "raster-opacity": ["interpolate", ["linear"], ["zoom"], ...shares.map((n, i) => (i % 2 ? n * RELIEF_OPACITY[theme] : n))] as ExpressionSpecification,
      "raster-brightness-min": RELIEF_BRIGHTNESS[theme][0],
      "raster-brightness-max": RELIEF_BRIGHTNESS[theme][1],
      "raster-fade-duration": 0,
    },
  };
}

function picture(file: string, [west, south, east, north]: readonly [number, number, number, number]): SourceSpecification {
  return {
    type: "image",
    url: file,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
}

/** The basemap's tiles and pictures; `origin` is where they come from. */
export const basemapSources = ({ near }: MapState, origin: string): Record<string, SourceSpecification> => ({
  basemap: { type: "vector", url: `${origin}/tiles/basemap`, attribution: "" },
  relief: picture(`${origin}/basemap/relief.webp`, RELIEF_BOX),
  ...(near && { mountains: picture(`${origin}/basemap/mountains.webp`, MOUNTAINS_BOX) }),
});

/** Land and water, relief, rivers, boundaries: all without names; what lies on the land is under the rivers. */
export function basemap({ theme, near }: MapState, onLand: readonly LayerSpecification[]): LayerSpecification[] {
  const color = COLORS[theme];
  const from = (layer: string) => ({ source: "basemap", "source-layer": layer }) as const;
  return [
    { id: "sea", type: "background", paint: { "background-color": color.water } },
    { id: "land", type: "fill", ...from("land"), paint: { "fill-color": color.land } },
    relief("relief", theme, [RELIEF_FADES, 1, 8, 0.5, 12, 0.3]),
    ...(near ? [relief("mountains", theme, [MOUNTAINS_FROM, 0, MOUNTAINS_FROM + 1, 0.8, 12, 0.4])] : []),
    ...onLand,
    {
      id: "rivers",
      type: "line",
      ...from("rivers"),
      paint: { "line-color": color.river, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 8, 1.8] },
    },
    { id: "lakes", type: "fill", ...from("lakes"), paint: { "fill-color": color.water, "fill-outline-color": color.river } },
    { id: "provinces", type: "line", ...from("provinces"), minzoom: 5, paint: { "line-color": color.province, "line-width": 1 } },
    // From afar Natural Earth's boundaries, from near those of OpenStreetMap.
    ...(["boundaries", "borders"] as const).flatMap((name): LayerSpecification[] => {
      const zooms = name === "boundaries" ? { maxzoom: BORDERS_FROM } : { minzoom: BORDERS_FROM };
      return [
        {
          id: name,
          type: "line",
          ...from(name),
          ...zooms,
          filter: ["==", ["get", "kind"], "international"],
          paint: { "line-color": color.boundary, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 1.8] },
        },
        {
          id: `${name}-disputed`,
          type: "line",
          ...from(name),
          ...zooms,
          filter: ["!=", ["get", "kind"], "international"],
          paint: { "line-color": color.disputed, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.9, 8, 1.8], "line-dasharray": [...DISPUTED_DASH] },
        },
      ];
    }),
  ];
}
