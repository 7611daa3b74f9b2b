import type { ExpressionSpecification } from "maplibre-gl";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { lineLook } from "@/app/_theme/looks";
import type { LayerId } from "@/geodata/model/layer";
import { COLORS } from "./colors";
import { bySegment } from "./expressions";
import type { MapState } from "./state";

// How strong the others are beside the chosen project.
export const BESIDE = 0.4;

/** What all style layers of one layer of projects have in common. */
export function corridor(layer: LayerId, { theme, segments, selected, coloring = "kind", byCapacity = false }: MapState) {
  const color = COLORS[theme];
  const shown: readonly VisibleSegment[] = segments.filter((s) => s.layer === layer);
  const isShown: ExpressionSpecification = ["in", ["get", "id"], ["literal", shown.map((s) => s.id)]];
  const isSelected: ExpressionSpecification = ["==", ["get", "project"], selected ?? ""];
  const look = (segment: VisibleSegment) => lineLook(segment, coloring, byCapacity);
  return {
    layer,
    color,
    from: { source: "atlas", "source-layer": layer } as const,
    shown,
    isShown,
    isSelected,
    look,
    lineColor: bySegment(shown, (s) => look(s).color[theme], color.minor),
    width: bySegment(shown, (s) => look(s).width, 1),
    /** Dashes of a line that is so many times as wide as the coloured one: they stand in widths of their own line. */
    dash: (times = 1) => bySegment(shown, (s) => ["literal", dashOf(look(s).dash, times)], SOLID),
    /** An opacity: what is not running, or not chosen, steps back. */
    opacity: (full: number): number | ExpressionSpecification => {
      const own = bySegment(shown, (s) => full * look(s).opacity, full);
      return selected ? ["case", isSelected, full, ["*", BESIDE, own]] : own;
    },
  };
}

const SOLID: ExpressionSpecification = ["literal", [1, 0]];
const dashOf = (dash: readonly number[], times: number) => (dash.length ? dash.map((part) => part / times) : [1, 0]);
