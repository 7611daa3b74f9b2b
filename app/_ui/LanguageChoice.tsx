"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LOCALE_IDS, LOCALES, localePath, splitLocale } from "@/app/_i18n/locales";
import styles from "./LanguageChoice.module.css";

/** The same page in the other languages. */
export function LanguageChoice() {
  const { locale: current, t } = useLanguage();
  const { path } = splitLocale(usePathname());
  const query = useSearchParams().toString();
  return (
    <nav className={styles.languages} aria-label={t("language")}>
      {LOCALE_IDS.map((locale) => (
        <a
          key={locale}
          href={`${localePath(locale, path)}${query && `?${query}`}`}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === current ? "true" : undefined}
        >
          {LOCALES[locale].name}
        </a>
      ))}
    </nav>
  );
}
