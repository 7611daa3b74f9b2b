import { KIND_LOOKS, kindColor } from "@/app/_theme/looks";
import type { Kind } from "@/geodata/model/kind";

// Of a road, pixels.
const WIDTH = 4;

/** A piece of line as the map draws a kind, with its second cue. */
export function KindSample({ kind }: { kind: Kind }) {
  const color = kindColor(kind);
  const width = WIDTH * KIND_LOOKS[kind].width;
  const line = (stroke: string, strokeWidth: number, more: object = {}) => (
    <line x1="0" y1="6" x2="40" y2="6" stroke={stroke} strokeWidth={strokeWidth} {...more} />
  );
  return (
    <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
      {kind === "road" && line("var(--text)", width * 1.5)}
      {kind === "water" && line(color, width * 2.4, { strokeOpacity: 0.35 })}
      {line(color, width)}
      {kind === "rail" && line(color, width * 2.4, { strokeDasharray: "1.6 4.4" })}
      {(kind === "oil" || kind === "gas") && (
        <>
          {line("var(--surface)", width * 0.3)}
          <path d="m16 1.5 9 4.5-9 4.5 2-4.5z" fill={color} stroke="var(--surface)" />
        </>
      )}
      {kind === "power" && <path d="m8 2.5 3.5 3.5L8 9.5 4.5 6zm12 0L23.5 6 20 9.5 16.5 6zm12 0L35.5 6 32 9.5 28.5 6z" fill={color} />}
    </svg>
  );
}
