import { inTheme, MAP_COLORS, type Theme } from "@/app/_theme/colors";
import { KIND_LOOKS, LAYER_ICONS, STATUS_LOOKS } from "@/app/_theme/looks";
import type { Kind } from "@/geodata/model/kind";
import type { LayerId } from "@/geodata/model/layer";
import type { StatusGroup } from "@/geodata/model/status";

const SIZE = 44;

// Marks along a line: SVG paths in a box of 16 × 16.
const ALONG = { arrow: "M2.5 2 14 8 2.5 14l2.6-6z", diamond: "M8 1.5 14.5 8 8 14.5 1.5 8z", cross: STATUS_LOOKS.ended.icon };

/** The outline of a badge: lines have a disc, fields a hexagon, plants a square. */
const OUTLINES: Readonly<Partial<Record<string, string>>> = {
  "oil-and-gas-fields": "M22 2 40 12v20L22 42 4 32V12z",
  facilities: "M5 5h34v34H5z",
};
const DISC = "M22 3a19 19 0 1 1 0 38 19 19 0 0 1 0-38z";

/** A badge with a mark (SVG path of 16 × 16) on it, `SIZE` pixels wide. */
function badge(outline: string, mark: string, fill: string, ink: string, edge: string): ImageData | undefined {
  const context = new OffscreenCanvas(SIZE, SIZE).getContext("2d");
  if (!context) return undefined;
  const shape = new Path2D(outline);
  context.fillStyle = fill;
  context.fill(shape);
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.strokeStyle = edge;
  context.stroke(shape);
  context.translate(SIZE * 0.23, SIZE * 0.23);
  context.scale((SIZE * 0.54) / 16, (SIZE * 0.54) / 16);
  context.fillStyle = ink;
  context.fill(new Path2D(mark), "evenodd");
  return context.getImageData(0, 0, SIZE, SIZE);
}

/** A mark in a colour, with an edge where one is named. */
function mark(path: string, ink: string, edge?: string): ImageData | undefined {
  const context = new OffscreenCanvas(SIZE, SIZE).getContext("2d");
  if (!context) return undefined;
  context.scale(SIZE / 16, SIZE / 16);
  const shape = new Path2D(path);
  if (edge) {
    context.lineWidth = 2;
    context.lineJoin = "round";
    context.strokeStyle = edge;
    context.stroke(shape);
  }
  context.fillStyle = ink;
  context.fill(shape, "evenodd");
  return context.getImageData(0, 0, SIZE, SIZE);
}

const colorOf = (name: string, theme: Theme): string | undefined => KIND_LOOKS[name as Kind]?.color[theme] ?? STATUS_LOOKS[name as StatusGroup]?.color[theme];

/**
 * Draws the image that a style names: `badge-{layer}-{colour}-{status group}-{theme}`, `arrow-{colour}-{theme}`,
 * `diamond-…`, `cross-…`, `crossing-{theme}`, `place-…`, `town-…`; a colour is named by its kind or group of statuses.
 */
export function image(name: string): ImageData | undefined {
  const theme: Theme = name.endsWith("-dark") ? "dark" : "light";
  const { casing: paper, label: ink } = inTheme(MAP_COLORS, theme);
  const [what = "", ...rest] = name.split("-").slice(0, -1);
  if (what === "badge") {
    const group = rest.pop() as StatusGroup;
    const color = colorOf(rest.pop() ?? "", theme);
    const layer = rest.join("-");
    const path = LAYER_ICONS[layer as LayerId];
    if (!path || !color) return undefined;
    // What does not run is hollow.
    const [fill, sign, edge] = group === "operating" ? [color, paper, paper] : [paper, color, color];
    return badge(OUTLINES[layer] ?? DISC, path, fill, sign, edge);
  }
  if (what in ALONG) {
    const color = colorOf(rest[0] ?? "", theme);
    return color ? mark(ALONG[what as keyof typeof ALONG], color, what === "cross" ? undefined : paper) : undefined;
  }
  if (what === "crossing") return badge(DISC, LAYER_ICONS["border-crossings"], paper, ink, ink);
  if (what === "place" || what === "town") return mark(LAYER_ICONS.places, ink);
  return undefined;
}
