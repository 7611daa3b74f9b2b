import type { Map as MapLibre } from "maplibre-gl";
import { MAP_COLORS, PAGE_COLORS, type Theme } from "@/app/_theme/colors";
import { dashes, STATUS_LOOKS } from "@/app/_theme/looks";
import { STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";

const MARGIN = 12;
const LINE = 15;

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

/** The map as it stands, as a PNG with title, legend, date and attribution beneath it. */
export async function picture(
  map: MapLibre,
  { title, theme, attribution, looks }: { title: string; theme: Theme; attribution: readonly string[]; looks: Readonly<Record<StatusGroup, string>> },
): Promise<Blob> {
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
  canvas.height += Math.ceil((51 + LINE * lines.length) * scale);
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
  let x = 12;
  for (const id of STATUS_GROUP_IDS) {
    const { color, width } = STATUS_LOOKS[id];
    context.strokeStyle = color[theme];
    context.lineWidth = 3 * scale * width;
    context.setLineDash(dashes(id, 3 * scale));
    context.beginPath();
    context.moveTo(x * scale, frame.height + 37 * scale);
    context.lineTo((x + 26) * scale, frame.height + 37 * scale);
    context.stroke();
    x += 32 + write(looks[id], x + 32, 41, small) + 14;
  }
  for (const [i, line] of lines.entries()) write(line, MARGIN, 58 + LINE * i, small);
  return canvas.convertToBlob({ type: "image/png" });
}
