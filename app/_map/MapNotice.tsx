"use client";

import type { ReactNode } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import styles from "./MapNotice.module.css";

interface Properties {
  readonly role?: "status" | "alert";
  /** What a press on "Try again" does, where that can help. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** What stands where the map is not, or not yet. */
export function MapNotice({ role, onRetry, children }: Properties) {
  const { t } = useLanguage();
  return (
    <div className={styles.notice} role={role}>
      <p>{children}</p>
      {onRetry && (
        <button type="button" className={controls.button} onClick={onRetry}>
          {t("tryAgain")}
        </button>
      )}
    </div>
  );
}
