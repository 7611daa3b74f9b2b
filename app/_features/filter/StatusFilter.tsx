"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusIcon } from "@/app/_ui/StatusIcon";
import { StatusSample } from "@/app/_ui/StatusSample";
import { STATUS_GROUP_IDS, STATUSES, statusesIn } from "@/geodata/model/status";
import { Choices } from "./Choices";
import type { FilterControl } from "./filter-control";

/** Statuses in groups that look the same on the map. */
export function StatusFilter({ year, value, count, onChange }: FilterControl<"status">) {
  const { t } = useLanguage();
  return (
    <Choices
      title={t("statusYear", { year })}
      all={STATUSES}
      chosen={value}
      choices={STATUS_GROUP_IDS.map((group) => ({
        id: group,
        values: statusesIn(group),
        count: count(statusesIn(group)),
        label: (
          <>
            <StatusSample group={group} />
            <StatusIcon group={group} />
            {t(`look.${group}`)}
          </>
        ),
      }))}
      onChange={onChange}
    />
  );
}
