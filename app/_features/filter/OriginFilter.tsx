"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { ORIGINS } from "@/geodata/model/origin";
import { Choices } from "./Choices";
import type { FilterControl } from "./filter-control";

/** Whether the founding article names a project. */
export function OriginFilter({ value, count, onChange }: FilterControl<"origin">) {
  const { t } = useLanguage();
  return (
    <Choices
      title={t("projectOrigin")}
      all={ORIGINS}
      chosen={value}
      choices={ORIGINS.map((origin) => ({ id: origin, values: [origin], label: t(`originOf.${origin}`), count: count([origin]) }))}
      onChange={onChange}
    />
  );
}
