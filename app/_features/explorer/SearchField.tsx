import type { RefObject } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./SearchField.module.css";

/** The field in which the reader searches. */
export function SearchField({ field, text, onText }: { field: RefObject<HTMLInputElement | null>; text: string; onText: (text: string) => void }) {
  const { t } = useLanguage();
  return (
    <label className={styles.find}>
      <span className="visually-hidden">{t("find")}</span>
      <input
        ref={field}
        type="search"
        placeholder={t("find")}
        aria-keyshortcuts="/"
        value={text}
        maxLength={100}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}
