import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerId } from "@/geodata/model/layer";
import { groupOf } from "@/geodata/model/status";
import { corridor } from "./corridor";
import { bySegment, LINES } from "./expressions";
import { FONT, nameIn } from "./labels";
import type { MapState } from "./state";

const FLOWING: readonly LayerId[] = ["pipelines", "water-diversions"];

/** What stands on a corridor: direction of flow, diamonds of power, crosses of what has ended, marks of its layer, sites, names. */
export function corridorSymbols(layer: LayerId, state: MapState): LayerSpecification[] {
  const { theme, locale } = state;
  const { color, from, shown, isShown, look, lineColor, opacity } = corridor(layer, state);
  const ended = shown.filter((s) => groupOf(s.status) === "ended").map((s) => s.id);
  const badge = bySegment(shown, (s) => `badge-${layer}-${look(s).colorName}-${groupOf(s.status)}-${theme}`, "");
  /** A mark that stands along the line again and again, in its colour. */
  const along = (
    id: string,
    mark: string,
    { minzoom, spacing, size }: { minzoom: number; spacing: number; size: number | ExpressionSpecification },
  ): LayerSpecification => ({
    id: `${layer}-${id}`,
    type: "symbol",
    ...from,
    filter: ["all", isShown, LINES],
    minzoom,
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": spacing,
      "icon-image": bySegment(shown, (s) => `${mark}-${look(s).colorName}-${theme}`, ""),
      "icon-size": size,
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: { "icon-opacity": opacity(1) },
  });
  return [
    // What flows is drawn from where it comes to where it goes.
    ...(FLOWING.includes(layer)
      ? [along("direction", "arrow", { minzoom: 4, spacing: 130, size: ["interpolate", ["linear"], ["zoom"], 4, 0.32, 10, 0.55] })]
      : []),
    ...(layer === "power-links"
      ? [along("diamonds", "diamond", { minzoom: 4, spacing: 46, size: ["interpolate", ["linear"], ["zoom"], 4, 0.22, 10, 0.4] })]
      : []),
    {
      ...along("crosses", "cross", { minzoom: 3, spacing: 40, size: 0.4 }),
      filter: ["all", LINES, ["in", ["get", "id"], ["literal", ended]]],
    } as LayerSpecification,
    {
      id: `${layer}-marks`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, LINES],
      minzoom: 3.5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 260,
        "icon-image": badge,
        "icon-size": 0.62,
        "icon-rotation-alignment": "viewport",
      },
      paint: { "icon-opacity": opacity(1) },
    },
    {
      id: `${layer}-sites`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, ["==", ["geometry-type"], "Point"]],
      layout: {
        "icon-image": badge,
        "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.6, 7, 0.95],
        "icon-allow-overlap": true,
        "text-field": ["step", ["zoom"], "", 5, nameIn(locale)],
        "text-font": FONT,
        "text-size": 12,
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 1,
        "text-justify": "auto",
        "text-optional": true,
      },
      paint: { "text-color": color.label, "text-halo-color": color.halo, "text-halo-width": 1.5 },
    },
    {
      id: `${layer}-names`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, LINES],
      minzoom: 5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 500,
        "text-field": nameIn(locale),
        "text-font": FONT,
        "text-size": 12,
        "text-offset": [0, 1],
        "text-max-angle": 40,
      },
      paint: { "text-color": lineColor, "text-halo-color": color.halo, "text-halo-width": 1.6 },
    },
  ];
}
