import { STATUS_LOOKS } from "@/app/_theme/looks";
import type { StatusGroup } from "@/geodata/model/status";

/** A piece of line as the map draws a status. */
export function StatusSample({ look: id }: { look: StatusGroup }) {
  const look = STATUS_LOOKS[id];
  return (
    <svg className="sample" viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
      <line
        x1="0"
        y1="4"
        x2="40"
        y2="4"
        strokeWidth={3.2 * look.width}
        strokeDasharray={"dash" in look ? look.dash.map((d: number) => d * 3.2).join(" ") : undefined}
      />
    </svg>
  );
}
