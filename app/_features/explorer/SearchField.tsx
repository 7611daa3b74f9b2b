import type { RefObject } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import styles from "./SearchField.module.css";

/** The field in which the reader searches. */
export function SearchField({ field, value, onText }: { field: RefObject<HTMLInputElement | null>; value: string; onText: (text: string) => void }) {
  const { t } = useLanguage();
  return (
    <label className={styles.find}>
      <span className={text.hidden}>{t("find")}</span>
      <input
        ref={field}
        type="search"
        placeholder={t("find")}
        aria-keyshortcuts="/"
        value={value}
        maxLength={100}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}
