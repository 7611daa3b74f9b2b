/** A piece of line in a legend; dashes and width in pixels. */
export const LineSample = ({ color, width, dashes }: { color: string; width: number; dashes: readonly number[] }) => (
  <svg viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
    <line x1="0" y1="4" x2="40" y2="4" stroke={color} strokeWidth={width} strokeDasharray={dashes.join(" ") || undefined} />
  </svg>
);
