import { STATUS_LOOKS, statusColor } from "@/app/_theme/looks";
import type { StatusGroup } from "@/geodata/model/status";

/** The mark of a status, in its colour, or in that of the text where colour tells something else (--status-ink). */
export const StatusIcon = ({ group }: { group: StatusGroup }) => (
  <svg viewBox="0 0 16 16" width="12" height="12" style={{ fill: `var(--status-ink, ${statusColor(group)})` }} aria-hidden="true">
    <path d={STATUS_LOOKS[group].icon} fillRule="evenodd" />
  </svg>
);
