import type { TextKey } from "@/app/_i18n/text";
import { statusColor } from "@/app/_theme/looks";
import { STATUS_GROUP_IDS } from "@/geodata/model/status";

/** The colours of the statuses by their names, with a legend. */
export const statusScale = (t: (key: TextKey) => string) => ({
  domain: STATUS_GROUP_IDS.map((group) => t(`look.${group}`)),
  range: STATUS_GROUP_IDS.map(statusColor),
  legend: true,
});
