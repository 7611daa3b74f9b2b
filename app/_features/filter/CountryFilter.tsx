"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Choices } from "./Choices";
import type { FilterControl } from "./filter-control";

/** The countries that projects touch, in the order of their names. */
export function CountryFilter({ all, value, count, onChange }: FilterControl<"country">) {
  const { t, country, locale } = useLanguage();
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort((a, b) => country(a).localeCompare(country(b), locale));
  return (
    <Choices
      title={t("countries")}
      all={countries}
      chosen={value}
      choices={countries.map((code) => ({ id: code, values: [code], label: country(code), count: count([code]) }))}
      onChange={onChange}
    />
  );
}
