"use client";

import { capacities } from "@/app/_domain/filters";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { FilterControl } from "./filter-control";
import { Least } from "./Least";

/** The least capacity, of those that projects have. */
export function CapacityFilter({ all, value, count, onChange }: FilterControl<"capacity">) {
  const { t, quantity } = useLanguage();
  const inWords = (capacity: string) => {
    const [amount, unit = ""] = capacity.split(" ");
    return quantity(Number(amount), unit);
  };
  // An address may ask for another one.
  const choices = [...new Set([...capacities(all), ...(value ? [value] : [])])];
  return (
    <Least
      title={t("property.capacity")}
      any={t("anyCapacity")}
      value={value ?? ""}
      choices={choices.map((one) => ({ value: one, label: t("atLeast", { amount: inWords(one) }), count: count(one) }))}
      onChange={onChange}
    />
  );
}
