"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { FilterControl } from "./filter-control";
import { Least } from "./Least";

const LENGTHS_KM = [100, 500, 1000, 2000];

/** The least length. */
export function LengthFilter({ value, count, onChange }: FilterControl<"longer">) {
  const { t, number } = useLanguage();
  // An address may ask for another one.
  const lengths = [...new Set([...LENGTHS_KM, ...(value ? [value] : [])])].sort((a, b) => a - b);
  return (
    <Least
      title={t("length")}
      any={t("anyLength")}
      value={value ? String(value) : ""}
      choices={lengths.map((km) => ({ value: String(km), label: t("kmAndMore", { km: number(km) }), count: count(km) }))}
      onChange={(next) => onChange(next ? Number(next) : null)}
    />
  );
}
