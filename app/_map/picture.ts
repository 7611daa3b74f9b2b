import type { Map as MapLibre } from "maplibre-gl";
import { MAP_COLORS, PAGE_COLORS, type Theme } from "@/app/_theme/colors";
import { type Coloring, dashes, KIND_LOOKS, STATUS_LOOKS } from "@/app/_theme/looks";
import type { Kind } from "@/geodata/model/kind";
import type { StatusGroup } from "@/geodata/model/status";

const MARGIN = 12;
const LINE = 15;
const LEGEND_TOP = 41;
// Length of a legend's line.
const SAMPLE = 26;

/** Texts joined to lines that fit a width, with dots between them. */
export function linesOf(texts: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const longer = lines.length ? `${lines.at(-1)} · ${text}` : text;
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines;
}

/** A kind or a group of statuses, in words. */
type LegendEntry = { readonly kind: Kind; readonly word: string } | { readonly group: StatusGroup; readonly word: string };

interface Frame {
  readonly title: string;
  readonly theme: Theme;
  readonly coloring: Coloring;
  readonly attribution: readonly string[];
  readonly legend: readonly LegendEntry[];
}

/** Colour, width and dashes of a legend's line, pixels. */
function sample(entry: LegendEntry, { theme, coloring }: Pick<Frame, "theme" | "coloring">) {
  if ("kind" in entry) return { color: KIND_LOOKS[entry.kind].color[theme], width: 4 * KIND_LOOKS[entry.kind].width, parts: [] };
  const look = STATUS_LOOKS[entry.group];
  const width = 3 * look.width;
  return { color: coloring === "status" ? look.color[theme] : PAGE_COLORS.text[theme], width, parts: dashes(entry.group, width) };
}

/** The map as it stands, as a PNG with title, legend, date and attribution beneath it. */
export async function picture(map: MapLibre, { title, theme, coloring, attribution, legend }: Frame): Promise<Blob> {
  // WebGL forgets a frame once it is shown: the canvas is read while it is drawn.
  const frame = await new Promise<ImageBitmap>((resolve, reject) => {
    map.once("render", () => createImageBitmap(map.getCanvas()).then(resolve, reject));
    map.triggerRepaint();
  });
  const scale = frame.width / map.getCanvas().clientWidth;
  const small = `${11 * scale}px system-ui, sans-serif`;
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser cannot draw the picture.");
  context.font = small;
  const lines = linesOf(attribution, (line) => context.measureText(line).width <= frame.width - 2 * MARGIN * scale);
  // The legend in as many rows as it takes.
  const places: [number, number][] = [];
  let [across, down] = [MARGIN, LEGEND_TOP];
  for (const { word } of legend) {
    const wide = SAMPLE + 20 + context.measureText(word).width / scale;
    if (across > MARGIN && (across + wide) * scale > frame.width) [across, down] = [MARGIN, down + LINE];
    places.push([across, down]);
    across += wide;
  }
  const below = down + LINE + 2;
  canvas.height += Math.ceil((below - 7 + LINE * lines.length) * scale);
  const ink = PAGE_COLORS.text[theme];
  context.fillStyle = MAP_COLORS.casing[theme];
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(frame, 0, 0);
  const write = (text: string, x: number, y: number, font: string) => {
    context.font = font;
    context.fillStyle = ink;
    context.fillText(text, x * scale, frame.height + y * scale);
    return context.measureText(text).width / scale;
  };
  write(title, 12, 22, `600 ${14 * scale}px system-ui, sans-serif`);
  for (const [i, entry] of legend.entries()) {
    const [x, y] = places[i] ?? [MARGIN, LEGEND_TOP];
    const { color, width, parts } = sample(entry, { theme, coloring });
    context.strokeStyle = color;
    context.lineWidth = width * scale;
    context.setLineDash(parts.map((part) => part * scale));
    context.beginPath();
    context.moveTo(x * scale, frame.height + (y - 4) * scale);
    context.lineTo((x + SAMPLE) * scale, frame.height + (y - 4) * scale);
    context.stroke();
    write(entry.word, x + SAMPLE + 6, y, small);
  }
  for (const [i, line] of lines.entries()) write(line, MARGIN, below + LINE * i, small);
  return canvas.convertToBlob({ type: "image/png" });
}
