"use client";

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { changes } from "@/app/_domain/changes";
import type { ProjectSummary } from "@/app/_domain/summary";
import { ARTICLE_YEAR, FIRST_YEAR, yearsUntil } from "@/app/_domain/years";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import text from "@/app/_ui/text.module.css";
import { yearOf } from "@/geodata/model/date";
import { ChangeList } from "./ChangeList";
import styles from "./Timeline.module.css";

// How long a year lasts when it is played, and one that changed something.
const YEAR_MS = 500;
const EVENTFUL_MS = 1800;

interface Properties {
  readonly date: string;
  readonly today: string;
  readonly projects: readonly ProjectSummary[];
  readonly comparing: boolean;
  readonly onChange: (date: string | null) => void;
  readonly onCompare: () => void;
}

/** The year as of which statuses are shown, with a mark for each change of a project's status. */
export function Timeline({ date, today, projects, comparing, onChange, onCompare }: Properties) {
  const { t } = useLanguage();
  const last = Number(today.slice(0, 4));
  const asked = yearOf(date);
  const year = Math.min(last, Math.max(FIRST_YEAR, asked));
  const years = yearsUntil(today);
  const changed = useMemo(() => new Map(yearsUntil(today).map((y) => [y, changes(projects, String(y - 1), String(y))])), [projects, today]);
  const most = Math.max(1, ...[...changed.values()].map((list) => list.length));
  const now = changed.get(year) ?? [];
  const at = (y: number) => ({ left: `calc(8px + (100% - 16px) * ${(y - FIRST_YEAR) / (last - FIRST_YEAR)})` });
  const [playing, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    const end = year + 1 >= last;
    onChange(end ? null : String(year + 1));
    if (end) setPlaying(false);
  });
  const eventful = now.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each year, and for nothing else that is drawn meanwhile.
  useEffect(() => {
    if (!playing) return;
    const next = setTimeout(advance, eventful ? EVENTFUL_MS : YEAR_MS);
    return () => clearTimeout(next);
  }, [playing, year, eventful]);
  const play = () => {
    // From the end it begins anew.
    if (!playing && year === last) onChange(String(FIRST_YEAR));
    setPlaying(!playing);
  };
  return (
    <>
      {!comparing && year !== last && now.length > 0 && (
        <div className={styles.changes}>
          <ChangeList changes={now} />
        </div>
      )}
      <div className={styles.timeline}>
        <button type="button" className={styles.play} onClick={play} aria-label={playing ? t("pause") : t("play")}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={playing ? "M3 2h3.5v12H3zM9.5 2H13v12H9.5z" : "M3 1.5 14 8 3 14.5z"} />
          </svg>
        </button>
        <label htmlFor="as-of">{t("asOf")}</label>
        <output htmlFor="as-of">{year === last ? t("today") : asked}</output>
        <div className={styles.track}>
          <svg viewBox={`0 0 ${years.length} 10`} preserveAspectRatio="none" aria-hidden="true">
            {years.map((y, i) => {
              const height = (9 * (changed.get(y)?.length ?? 0)) / most;
              return <rect key={y} x={i + 0.2} width={0.6} y={10 - height} height={height} />;
            })}
          </svg>
          <input
            id="as-of"
            type="range"
            min={FIRST_YEAR}
            max={last}
            value={year}
            aria-valuetext={year === last ? t("today") : String(year)}
            onChange={(event) => onChange(Number(event.target.value) === last ? null : event.target.value)}
          />
          <div className={styles.years}>
            {years
              .filter((y) => y % 5 === 0 && Math.abs(y - ARTICLE_YEAR) > 1)
              .map((y) => (
                <span key={y} className={y % 10 || Math.abs(y - ARTICLE_YEAR) < 5 ? styles.between : undefined} style={at(y)} aria-hidden="true">
                  {y}
                </span>
              ))}
            <button
              type="button"
              className={controls.link}
              style={at(ARTICLE_YEAR)}
              title={t("foundingArticle")}
              onClick={() => onChange(String(ARTICLE_YEAR))}
            >
              {ARTICLE_YEAR}
              <span className={text.hidden}>{t("foundingArticle")}</span>
            </button>
          </div>
        </div>
        <button type="button" className={controls.link} aria-pressed={comparing} onClick={onCompare}>
          {t("compare")}
        </button>
      </div>
    </>
  );
}
