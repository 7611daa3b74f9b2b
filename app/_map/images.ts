import { inTheme, MAP_COLORS, type Theme } from "@/app/_theme/colors";
import { LAYER_ICONS, STATUS_LOOKS } from "@/app/_theme/looks";
import type { LayerId } from "@/geodata/model/layer";
import type { StatusGroup } from "@/geodata/model/status";

const SIZE = 44;

const ARROW = "M3 2.5 12.5 8 3 13.5l2.6-5.5z";

/** A disc of colour with a mark (SVG path of 16 × 16) on it, `SIZE` pixels wide. */
function badge(mark: string, fill: string, ink: string, edge: string): ImageData | undefined {
  const context = new OffscreenCanvas(SIZE, SIZE).getContext("2d");
  if (!context) return undefined;
  context.beginPath();
  context.arc(SIZE / 2, SIZE / 2, SIZE / 2 - 3, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = 3;
  context.strokeStyle = edge;
  context.stroke();
  context.translate(SIZE * 0.23, SIZE * 0.23);
  context.scale((SIZE * 0.54) / 16, (SIZE * 0.54) / 16);
  context.fillStyle = ink;
  context.fill(new Path2D(mark), "evenodd");
  return context.getImageData(0, 0, SIZE, SIZE);
}

function mark(path: string, ink: string): ImageData | undefined {
  const context = new OffscreenCanvas(SIZE, SIZE).getContext("2d");
  if (!context) return undefined;
  context.scale(SIZE / 16, SIZE / 16);
  context.fillStyle = ink;
  context.fill(new Path2D(path), "evenodd");
  return context.getImageData(0, 0, SIZE, SIZE);
}

/** Draws the image that a style names: `layer-{layer}-{look}-{theme}`, `status-{look}-{theme}`, `crossing-…`, `place-…`, `town-…`, `arrow-…`. */
export function image(name: string): ImageData | undefined {
  const theme: Theme = name.endsWith("-dark") ? "dark" : "light";
  const { casing: paper, label: ink } = inTheme(MAP_COLORS, theme);
  const [kind, ...rest] = name.split("-").slice(0, -1);
  if (kind === "layer") {
    const look = rest.pop() as StatusGroup;
    const path = LAYER_ICONS[rest.join("-") as LayerId];
    return path && STATUS_LOOKS[look] ? badge(path, STATUS_LOOKS[look].color[theme], paper, paper) : undefined;
  }
  if (kind === "status") return mark(STATUS_LOOKS[rest[0] as StatusGroup].icon, STATUS_LOOKS[rest[0] as StatusGroup].color[theme]);
  if (kind === "crossing") return badge(LAYER_ICONS["border-crossings"], paper, ink, ink);
  if (kind === "arrow") return mark(ARROW, paper);
  if (kind === "place" || kind === "town") return mark(LAYER_ICONS.places, ink);
  return undefined;
}
