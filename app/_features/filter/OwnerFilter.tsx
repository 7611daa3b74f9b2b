"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { OWNER_KINDS } from "@/geodata/model/property";
import { Choices } from "./Choices";
import type { FilterControl } from "./filter-control";

/** The kinds of owner that projects have. */
export function OwnerFilter({ all, value, count, onChange }: FilterControl<"owner">) {
  const { t } = useLanguage();
  const kinds = OWNER_KINDS.filter((kind) => all.some((p) => p.ownerKind === kind));
  if (!kinds.length) return null;
  return (
    <Choices
      title={t("property.ownerKind")}
      all={kinds}
      chosen={value}
      choices={kinds.map((kind) => ({ id: kind, values: [kind], label: t(`ownerKind.${kind}`), count: count([kind]) }))}
      onChange={onChange}
    />
  );
}
