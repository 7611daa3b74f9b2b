import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { dashes, STATUS_LOOKS } from "@/app/_theme/looks";
import type { LayerId } from "@/geodata/model/layer";
import { corridor } from "./corridor";
import { AREAS, byLook, LANES, LINES, widthByZoom } from "./expressions";
import type { MapState } from "./state";

// A light core tells railways (dashed, like sleepers) and water (whole) from roads and pipes; dashes in line widths.
const CORES: Partial<Record<LayerId, readonly number[]>> = { railways: [4, 4], "water-diversions": [] };

const SOLID: ExpressionSpecification = ["literal", [1, 0]];

/** A corridor's line: its casing and core, its colour and dash by status, the halo of the selected one; the areas of fields. */
export function corridorLines(layer: LayerId, state: MapState): LayerSpecification[] {
  const { color, from, shown, isShown, isSelected, statusColor, opacity } = corridor(layer, state);
  const thin = byLook(shown, (look) => STATUS_LOOKS[look].width, 1);
  const dash = byLook(
    shown,
    (look) => {
      const parts = dashes(look, 1);
      return parts.length ? ["literal", parts] : SOLID;
    },
    SOLID,
  );
  const base = layer === "pipelines" || layer === "highways" ? 1 : 0.85;
  return [
    {
      id: `${layer}-selected`,
      type: "line",
      ...from,
      filter: ["all", isShown, isSelected],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": color.selected, "line-width": widthByZoom(base * 3.2), "line-opacity": 0.75, "line-offset": LANES },
    },
    {
      id: `${layer}-casing`,
      type: "line",
      ...from,
      filter: ["all", isShown, LINES],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": ["case", ["boolean", ["feature-state", "hover"], false], color.selected, color.casing],
        "line-width": widthByZoom(thin, base * 1.7),
        "line-offset": LANES,
        "line-opacity": opacity(0.85),
      },
    },
    { id: `${layer}-area`, type: "fill", ...from, filter: ["all", isShown, AREAS], paint: { "fill-color": statusColor, "fill-opacity": 0.28 } },
    {
      id: `${layer}-line`,
      type: "line",
      ...from,
      filter: ["all", isShown, ["!=", ["geometry-type"], "Point"]],
      layout: { "line-join": "round" },
      paint: { "line-color": statusColor, "line-width": widthByZoom(thin, base), "line-offset": LANES, "line-dasharray": dash, "line-opacity": opacity(1) },
    },
    ...(layer in CORES
      ? [
          {
            id: `${layer}-core`,
            type: "line",
            ...from,
            filter: ["all", isShown, LINES],
            minzoom: 4,
            paint: {
              "line-color": layer === "water-diversions" ? color.water : color.casing,
              "line-width": widthByZoom(thin, base * 0.4),
              "line-offset": LANES,
              ...(CORES[layer]?.length && { "line-dasharray": [...(CORES[layer] ?? [])] }),
            },
          } satisfies LayerSpecification,
        ]
      : []),
    {
      id: `${layer}-hit`,
      type: "line",
      ...from,
      filter: ["all", isShown, LINES],
      paint: { "line-opacity": 0, "line-width": 16, "line-offset": LANES },
    },
  ];
}
