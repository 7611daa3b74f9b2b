import type { Kind } from "@/geodata/model/kind";
import type { LayerId } from "@/geodata/model/layer";
import { groupOf, type Status, type StatusGroup } from "@/geodata/model/status";
import { KIND_COLORS, STATUS_COLORS, type Theme } from "./colors";

export type { Theme } from "./colors";

/** What the colour of a line tells. */
export const COLORINGS = ["kind", "status"] as const;
export type Coloring = (typeof COLORINGS)[number];

/** How a kind looks: colour and width; the second cue of each is in the style. */
interface KindLook {
  readonly color: Readonly<Record<Theme, `#${string}`>>;
  /** In widths of a road. */
  readonly width: number;
}

export const KIND_LOOKS = {
  road: { color: KIND_COLORS.road, width: 0.9 },
  rail: { color: KIND_COLORS.rail, width: 0.75 },
  oil: { color: KIND_COLORS.oil, width: 1.2 },
  gas: { color: KIND_COLORS.gas, width: 1.2 },
  water: { color: KIND_COLORS.water, width: 0.9 },
  power: { color: KIND_COLORS.power, width: 0.6 },
} as const satisfies Record<Kind, KindLook>;

/** How statuses that mean the same to a reader of the map look: what runs is strong, what was only thought of or is given up steps back. */
interface StatusLook {
  /** Where colour tells the status. */
  readonly color: Readonly<Record<Theme, `#${string}`>>;
  /** Dash and gap in line widths; none is a solid line. */
  readonly dash?: readonly number[];
  /** A share of the kind's width. */
  readonly width: number;
  /** Opacity where colour tells the kind. */
  readonly strength: number;
  /** SVG path in a box of 16 × 16. */
  readonly icon: string;
}

export const STATUS_LOOKS = {
  operating: {
    color: STATUS_COLORS.operating,
    width: 1,
    strength: 1,
    icon: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z",
  },
  construction: {
    color: STATUS_COLORS.construction,
    dash: [4, 1.5],
    width: 1,
    strength: 1,
    icon: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2v8a4 4 0 0 0 0-8Z",
  },
  proposed: {
    color: STATUS_COLORS.proposed,
    dash: [0.9, 1.4],
    width: 0.7,
    strength: 0.75,
    icon: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z",
  },
  suspended: {
    color: STATUS_COLORS.suspended,
    dash: [4, 1.5, 0.9, 1.5],
    width: 0.7,
    strength: 0.5,
    icon: "M4 3h3v10H4zM9 3h3v10H9z",
  },
  ended: {
    color: STATUS_COLORS.ended,
    width: 0.5,
    strength: 0.4,
    icon: "M4.2 2.8 8 6.6l3.8-3.8 1.4 1.4L9.4 8l3.8 3.8-1.4 1.4L8 9.4l-3.8 3.8-1.4-1.4L6.6 8 2.8 4.2z",
  },
} as const satisfies Record<StatusGroup, StatusLook>;

/** Dash and gap of disputed boundaries, in line widths. */
export const DISPUTED_DASH = [3, 2.5] as const;

/** Dashes and gaps of a status for a line of a width, in the unit of that width; none for a solid line. */
export function dashes(group: StatusGroup, width: number): number[] {
  const look: StatusLook = STATUS_LOOKS[group];
  return look.dash?.map((part) => part * width) ?? [];
}

/** The colour of a status in CSS and SVG, in the theme of the page. */
export const statusColor = (group: StatusGroup) => `var(--status-${group})`;

/** The colour of a kind in CSS and SVG, in the theme of the page. */
export const kindColor = (kind: Kind) => `var(--kind-${kind})`;

// What is there to make the network whole is drawn in a quiet line.
const CONTEXT = { width: 0.7, strength: 0.6 };
// Width of the least capacity and of the largest, in widths of the kind.
const CAPACITY_WIDTHS = { least: 0.5, largest: 2.2 };

interface Line {
  readonly kind: Kind;
  readonly status: Status;
  readonly context?: boolean;
  readonly capacityShare?: number | null;
}

/** How a line looks: a name of its colour (of a kind or a group of statuses) and the colour, width in widths of a road, opacity, dashes in line widths. */
export function lineLook({ kind, status, context = false, capacityShare = null }: Line, coloring: Coloring, byCapacity = false) {
  const group = groupOf(status);
  const look: StatusLook = STATUS_LOOKS[group];
  const quiet = context ? CONTEXT : { width: 1, strength: 1 };
  // The eye compares areas: a square root between the two.
  const capacity = byCapacity ? CAPACITY_WIDTHS.least + (CAPACITY_WIDTHS.largest - CAPACITY_WIDTHS.least) * Math.sqrt(capacityShare ?? 0) : 1;
  return {
    group,
    colorName: coloring === "kind" ? kind : group,
    color: coloring === "kind" ? KIND_LOOKS[kind].color : look.color,
    width: KIND_LOOKS[kind].width * look.width * quiet.width * capacity,
    opacity: coloring === "kind" ? look.strength * quiet.strength : quiet.strength,
    dash: look.dash ?? [],
  };
}

/** Marks along a line and in lists, one for each layer: SVG path in a box of 16 × 16. */
export const LAYER_ICONS: Readonly<Record<LayerId, string>> = {
  highways: "M5.6 2h1.3L5 14H3.2zM9.1 2h1.3l2.4 12H11zM7.5 2.5h1v2.6h-1zm0 4.2h1v2.6h-1zm0 4.2h1v2.6h-1z",
  railways: "M4.5 2h1.4v1.6h4.2V2h1.4v12h-1.4v-1.6H5.9V14H4.5zm1.4 3v1.6h4.2V5zm0 3v1.6h4.2V8z",
  pipelines: "M1.5 4h2.3v1.5h8.4V4h2.3v8h-2.3v-1.5H3.8V12H1.5z",
  "water-diversions": "M8 1.5c2.6 3.2 4.3 5.5 4.3 7.9A4.3 4.3 0 0 1 8 14a4.3 4.3 0 0 1-4.3-4.6C3.7 7 5.4 4.7 8 1.5Z",
  "power-links": "M9.3 1.2 3.4 9h3.5l-.8 5.8L12.4 7H8.6z",
  "oil-and-gas-fields": "M7.1 2h1.8l3.3 12h-1.9l-.8-3H6.5l-.8 3H3.8zM8 5 7 9.2h2z",
  facilities: "M2 14V7l3.6 2.2V7l3.6 2.2V2h3.3L14 14z",
  "border-crossings": "M3.5 2H5v1h7.5l-1.8 2.7 1.8 2.8H5V14H3.5z",
  places: "M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z",
};
