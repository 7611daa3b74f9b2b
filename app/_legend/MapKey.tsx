"use client";

import type { VisibleSegment } from "../_explorer/visible";
import { useLanguage } from "../_language/LanguageProvider";
import { lookOf, STATUS_LOOK_IDS } from "./looks";
import { StatusSample } from "./StatusSample";

/** What the lines on the map mean, as far as they are on it. */
export function MapKey({ segments }: { segments: readonly VisibleSegment[] }) {
  const { t } = useLanguage();
  const shown = new Set(segments.map((s) => lookOf(s.status)));
  return (
    <ul className="map-key" aria-label={t("statusKey")}>
      {STATUS_LOOK_IDS.filter((look) => shown.has(look)).map((look) => (
        <li key={look} className={`status-${look}`}>
          <StatusSample look={look} />
          {t(`look.${look}`)}
        </li>
      ))}
    </ul>
  );
}
