"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./DateMark.module.css";

/** An EDTF date in words. */
export function DateMark({ date }: { date: string }) {
  const { date: inWords } = useLanguage();
  return (
    <time className={styles.date} title={date}>
      {inWords(date)}
    </time>
  );
}
