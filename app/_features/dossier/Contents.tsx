"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { TextKey } from "@/app/_i18n/text";
import styles from "./Contents.module.css";
import { sectionId } from "./section-id";

/** Leads to the sections of a dossier. */
export function Contents({ titles }: { titles: readonly TextKey[] }) {
  const { t } = useLanguage();
  return (
    <nav className={styles.contents} aria-label={t("contents")}>
      {titles.map((title) => (
        <a key={title} href={`#${sectionId(title)}`}>
          {t(title)}
        </a>
      ))}
    </nav>
  );
}
