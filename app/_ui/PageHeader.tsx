"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LanguageChoice } from "./LanguageChoice";
import styles from "./PageHeader.module.css";
import { NAVIGATION, type Page } from "./pages";

/** Links to the other pages and languages, the same on every page of text. */
export function PageHeader({ current }: { current?: Page }) {
  const { t, href } = useLanguage();
  return (
    <header className={styles.header}>
      <a className={styles.home} href={href("/")}>
        Corridor Atlas
      </a>
      <nav aria-label={t("pages")}>
        {NAVIGATION.map(({ page, title }) => (
          <a key={page} href={href(page)} aria-current={page === current ? "page" : undefined}>
            {t(title)}
          </a>
        ))}
      </nav>
      <LanguageChoice />
    </header>
  );
}
