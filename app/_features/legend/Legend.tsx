"use client";

import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusSample } from "@/app/_ui/StatusSample";
import { groupOf, STATUS_GROUP_IDS } from "@/geodata/model/status";

/** What the lines on the map mean, as far as they are on it. */
export function MapKey({ segments }: { segments: readonly VisibleSegment[] }) {
  const { t } = useLanguage();
  const shown = new Set(segments.map((s) => groupOf(s.status)));
  return (
    <ul className="map-key" aria-label={t("statusKey")}>
      {STATUS_GROUP_IDS.filter((look) => shown.has(look)).map((look) => (
        <li key={look}>
          <StatusSample group={look} />
          {t(`look.${look}`)}
        </li>
      ))}
    </ul>
  );
}
