import type { ExpressionSpecification } from "maplibre-gl";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { STATUS_LOOKS } from "@/app/_theme/looks";
import type { LayerId } from "@/geodata/model/layer";
import { COLORS } from "./colors";
import { byLook } from "./expressions";
import type { MapState } from "./state";

// How strong the others are beside the chosen project.
const BESIDE = 0.4;

/** What all style layers of one layer of projects have in common. */
export function corridor(layer: LayerId, { theme, segments, selected }: MapState) {
  const color = COLORS[theme];
  const shown: readonly VisibleSegment[] = segments.filter((s) => s.layer === layer);
  const isShown: ExpressionSpecification = ["in", ["get", "id"], ["literal", shown.map((s) => s.id)]];
  const isSelected: ExpressionSpecification = ["==", ["get", "project"], selected ?? ""];
  return {
    layer,
    color,
    from: { source: "atlas", "source-layer": layer } as const,
    shown,
    isShown,
    isSelected,
    statusColor: byLook(shown, (look) => STATUS_LOOKS[look].color[theme], color.minor),
    /** An opacity: what is not chosen steps back. */
    opacity: (full: number): number | ExpressionSpecification => (selected ? ["case", isSelected, full, full * BESIDE] : full),
  };
}
