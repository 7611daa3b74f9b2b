"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LOCALES, type Locale } from "@/app/_i18n/text";

/** The same page in the other languages. */
export function LanguageChoice() {
  const { locale: current, t } = useLanguage();
  const path = usePathname().replace(/^\/(ru|zh)(?=\/|$)/, "") || "/";
  const query = useSearchParams().toString();
  const address = (locale: Locale) => `${locale === "en" ? path : `/${locale}${path === "/" ? "" : path}`}${query ? `?${query}` : ""}`;
  return (
    <nav className="languages" aria-label={t("language")}>
      {(Object.keys(LOCALES) as Locale[]).map((locale) => (
        <a key={locale} href={address(locale)} lang={locale} hrefLang={locale} aria-current={locale === current ? "true" : undefined}>
          {LOCALES[locale]}
        </a>
      ))}
    </nav>
  );
}
