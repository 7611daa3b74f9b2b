"use client";

import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusSample } from "@/app/_ui/StatusSample";
import { groupOf, STATUS_GROUP_IDS } from "@/geodata/model/status";
import styles from "./Legend.module.css";

/** What the lines on the map mean, as far as they are on it. */
export function Legend({ segments }: { segments: readonly VisibleSegment[] }) {
  const { t } = useLanguage();
  const shown = new Set(segments.map((s) => groupOf(s.status)));
  return (
    <ul className={styles.legend} aria-label={t("legend")}>
      {STATUS_GROUP_IDS.filter((group) => shown.has(group)).map((group) => (
        <li key={group}>
          <StatusSample group={group} />
          {t(`look.${group}`)}
        </li>
      ))}
    </ul>
  );
}
