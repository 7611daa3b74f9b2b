import type { LayerSpecification } from "maplibre-gl";
import type { LayerId } from "@/geodata/model/layer";
import { groupOf } from "@/geodata/model/status";
import { corridor } from "./corridor";
import { byLook, LINES } from "./expressions";
import { FONT, nameIn } from "./labels";
import type { MapState } from "./state";

const FLOWING: readonly LayerId[] = ["pipelines", "water-diversions"];

/** What stands on a corridor: direction of flow, crosses of what has ended, marks of its layer, sites, names. */
export function corridorSymbols(layer: LayerId, state: MapState): LayerSpecification[] {
  const { theme, locale } = state;
  const { color, from, shown, isShown, statusColor, opacity } = corridor(layer, state);
  const ended = shown.filter((s) => groupOf(s.status) === "ended").map((s) => s.id);
  return [
    // What flows is drawn from where it comes to where it goes.
    ...(FLOWING.includes(layer)
      ? [
          {
            id: `${layer}-direction`,
            type: "symbol",
            ...from,
            filter: ["all", isShown, LINES],
            minzoom: 6.5,
            layout: {
              "symbol-placement": "line",
              "symbol-spacing": 110,
              "icon-image": `arrow-${theme}`,
              "icon-size": ["interpolate", ["linear"], ["zoom"], 6.5, 0.22, 10, 0.36],
              "icon-allow-overlap": true,
              "icon-ignore-placement": true,
            },
          } satisfies LayerSpecification,
        ]
      : []),
    {
      id: `${layer}-crosses`,
      type: "symbol",
      ...from,
      filter: ["all", LINES, ["in", ["get", "id"], ["literal", ended]]],
      layout: { "symbol-placement": "line", "symbol-spacing": 40, "icon-image": `status-ended-${theme}`, "icon-size": 0.4, "icon-allow-overlap": true },
    },
    {
      id: `${layer}-marks`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, LINES],
      minzoom: 3.5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 260,
        "icon-image": byLook(shown, (look) => `layer-${layer}-${look}-${theme}`, ""),
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
        "icon-image": byLook(shown, (look) => `layer-${layer}-${look}-${theme}`, ""),
        "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.6, 7, 0.95],
        "icon-allow-overlap": true,
        "text-field": ["step", ["zoom"], "", 5, nameIn(locale)],
        "text-font": FONT,
        "text-size": 12,
        "text-anchor": "top",
        "text-offset": [0, 1],
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
      paint: { "text-color": statusColor, "text-halo-color": color.halo, "text-halo-width": 1.6 },
    },
  ];
}
