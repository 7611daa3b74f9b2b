import type { OwnBasemap } from "@/app/_domain/own-basemap";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import type { Theme } from "@/app/_theme/colors";
import type { Coloring } from "@/app/_theme/looks";
import type { Line } from "@/geodata/analysis/line";
import type { LayerId } from "@/geodata/model/layer";

/** What the style depends on. */
export interface MapState {
  readonly theme: Theme;
  readonly layers: readonly LayerId[];
  readonly segments: readonly VisibleSegment[];
  readonly selected: string | null;
  /** What the colour of a line tells; kind without it. */
  readonly coloring?: Coloring;
  /** Whether a line is as wide as its capacity is large. */
  readonly byCapacity?: boolean;
  /** A basemap of the operator's own. */
  readonly own?: OwnBasemap | null;
  /** Near enough for the relief of single valleys. */
  readonly near?: boolean;
  /** On a globe rather than on Mercator's plane. */
  readonly globe?: boolean;
  /** Ids of the places and border crossings on what is shown; without it, all. */
  readonly points?: readonly string[];
  /** Language of the labels, where the data has names in it. */
  readonly locale?: string;
  /** Stretches whose band of stated accuracy is drawn: 95 % lies within it, metres; at the latitude where it is drawn. */
  readonly accuracy?: readonly { readonly line: Line; readonly metres: number; readonly latitude: number }[];
}
