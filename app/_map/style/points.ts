import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerId } from "@/geodata/model/layer";
import { COLORS } from "./colors";
import { FONT, nameIn } from "./labels";
import type { MapState } from "./state";

/** Places and border crossings. */
export function pointLayers({ theme, layers, locale, points }: MapState): LayerSpecification[] {
  const color = COLORS[theme];
  const label = {
    "text-field": nameIn(locale),
    "text-font": FONT,
    "text-size": 11.5,
    "text-variable-anchor": ["right", "left", "top", "bottom"] as ("right" | "left" | "top" | "bottom")[],
    "text-radial-offset": 0.9,
    "text-justify": "auto" as const,
    "text-optional": true,
  };
  const filter: ExpressionSpecification = points ? ["in", ["get", "id"], ["literal", [...points]]] : ["literal", true];
  const paint = { "text-color": color.label, "text-halo-color": color.halo, "text-halo-width": 1.5 };
  const all: [LayerId, LayerSpecification][] = [
    [
      "places",
      {
        id: "places",
        type: "symbol",
        source: "atlas",
        "source-layer": "places",
        filter,
        minzoom: 6.5,
        layout: { ...label, "icon-image": `place-${theme}`, "icon-size": 0.45 },
        paint,
      },
    ],
    [
      "border-crossings",
      {
        id: "border-crossings",
        type: "symbol",
        source: "atlas",
        "source-layer": "border-crossings",
        filter,
        minzoom: 4.5,
        layout: { ...label, "icon-image": `crossing-${theme}`, "icon-size": 0.6, "icon-allow-overlap": true },
        paint,
      },
    ],
  ];
  return all.filter(([id]) => layers.includes(id)).map(([, specification]) => specification);
}
