import type { RefObject } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import styles from "./SearchField.module.css";

interface Properties {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Opens the first hit. */
  readonly onEnter: () => void;
}

/** The field in which the reader searches. */
export function SearchField({ field, value, onText, onEnter }: Properties) {
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
        onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && onEnter()}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}
