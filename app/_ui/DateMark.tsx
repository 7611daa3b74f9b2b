"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./DateMark.module.css";

/** An EDTF date in words; a loud one stands out as what it dates does. */
export function DateMark({ date, loud = false }: { date: string; loud?: boolean }) {
  const { date: inWords } = useLanguage();
  return (
    <time className={loud ? styles.loud : styles.date} title={date}>
      {inWords(date)}
    </time>
  );
}
