"use client";

import { type ReactNode, type Ref, useState } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./SidePanel.module.css";

interface Properties {
  readonly label: string;
  readonly busy?: boolean;
  readonly onClose: () => void;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A panel beside the map that can be closed; on a phone a sheet over it, half or nearly all of the screen. */
export function SidePanel({ label, busy, onClose, ref, children }: Properties) {
  const { t } = useLanguage();
  const [tall, setTall] = useState(false);
  return (
    <aside className={styles.panel} data-tall={tall ? "" : undefined} ref={ref} tabIndex={-1} aria-label={label} aria-busy={busy}>
      <button type="button" className={styles.grip} aria-expanded={tall} aria-label={t("wholeScreen")} onClick={() => setTall(!tall)} />
      <button type="button" className={styles.close} onClick={onClose} aria-label={t("close")}>
        ×
      </button>
      <div className={styles.content}>{children}</div>
    </aside>
  );
}
