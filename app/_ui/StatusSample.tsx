import { dashes, STATUS_LOOKS, statusColor } from "@/app/_theme/looks";
import type { StatusGroup } from "@/geodata/model/status";
import { LineSample } from "./LineSample";

const WIDTH = 3.2;

/** A piece of line as the map draws a status. */
export function StatusSample({ group }: { group: StatusGroup }) {
  const width = WIDTH * STATUS_LOOKS[group].width;
  return <LineSample color={statusColor(group)} width={width} dashes={dashes(group, WIDTH)} />;
}
