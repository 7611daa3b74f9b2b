import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LayerId } from "@/geodata/model/layer";
import { corridor } from "./corridor";
import { AREAS, LANES, LINES, widthByZoom } from "./expressions";
import type { MapState } from "./state";

// Widths in widths of the coloured line.
const HALO = 3.2;
const CASING = 1.7;
const EDGE = 1.45;
const CORE = 0.3;
const SHORE = 2.6;
const SLEEPERS = 2.2;

/** A corridor's line: casing, colour and dash, the second cue of its kind, the halo of the selected one; the areas of fields. */
export function corridorLines(layer: LayerId, state: MapState): LayerSpecification[] {
  const { color, from, isShown, isSelected, lineColor, width, dash, opacity } = corridor(layer, state);
  const line = (id: string, paint: object, more: object = {}): LayerSpecification =>
    ({
      id: `${layer}-${id}`,
      type: "line",
      ...from,
      filter: ["all", isShown, LINES],
      layout: { "line-join": "round" },
      ...more,
      paint: { "line-offset": LANES, ...paint },
    }) as LayerSpecification;
  const round = { layout: { "line-cap": "round", "line-join": "round" } };
  const hovered: ExpressionSpecification = ["case", ["boolean", ["feature-state", "hover"], false], color.selected, color.casing];

  // Under the line: roads have dark edges, water has soft ones.
  const under: Partial<Record<LayerId, LayerSpecification>> = {
    highways: line("edge", { "line-color": color.label, "line-width": widthByZoom(width, EDGE), "line-dasharray": dash(EDGE), "line-opacity": opacity(0.9) }),
    "water-diversions": line(
      "shore",
      { "line-color": lineColor, "line-width": widthByZoom(width, SHORE), "line-blur": widthByZoom(width, SHORE / 2), "line-opacity": opacity(0.45) },
      round,
    ),
  };
  // Over it: sleepers of railways, the light core of pipelines.
  const over: Partial<Record<LayerId, LayerSpecification>> = {
    railways: line(
      "sleepers",
      { "line-color": lineColor, "line-width": widthByZoom(width, SLEEPERS), "line-dasharray": [0.22, 1], "line-opacity": opacity(1) },
      { minzoom: 4 },
    ),
    pipelines: line("core", { "line-color": color.casing, "line-width": widthByZoom(width, CORE), "line-opacity": opacity(0.9) }, { minzoom: 4 }),
  };
  return [
    line(
      "selected",
      { "line-color": color.selected, "line-width": widthByZoom(HALO), "line-opacity": 0.75 },
      { ...round, filter: ["all", isShown, isSelected] },
    ),
    line("casing", { "line-color": hovered, "line-width": widthByZoom(width, CASING), "line-opacity": opacity(0.85) }, round),
    { id: `${layer}-area`, type: "fill", ...from, filter: ["all", isShown, AREAS], paint: { "fill-color": lineColor, "fill-opacity": 0.28 } },
    ...(under[layer] ? [under[layer]] : []),
    line(
      "line",
      { "line-color": lineColor, "line-width": widthByZoom(width), "line-dasharray": dash(), "line-opacity": opacity(1) },
      { filter: ["all", isShown, ["!=", ["geometry-type"], "Point"]] },
    ),
    ...(over[layer] ? [over[layer]] : []),
    line("hit", { "line-opacity": 0, "line-width": 16 }, { layout: {} }),
  ];
}
