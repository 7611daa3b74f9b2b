import { dashes, STATUS_LOOKS, statusColor } from "@/app/_theme/looks";
import type { StatusGroup } from "@/geodata/model/status";
import { LineSample } from "./LineSample";

const WIDTH = 3.2;

/** A piece of line as the map draws a status; without a colour where colour tells the kind. */
export function StatusSample({ group, plain = false }: { group: StatusGroup; plain?: boolean }) {
  const width = WIDTH * STATUS_LOOKS[group].width;
  const color = plain ? `color-mix(in srgb, var(--text) ${100 * STATUS_LOOKS[group].strength}%, transparent)` : statusColor(group);
  return <LineSample color={color} width={width} dashes={dashes(group, width)} />;
}
