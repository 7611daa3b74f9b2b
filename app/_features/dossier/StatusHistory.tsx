"use client";

import { FIRST_YEAR } from "@/app/_domain/years";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { dashes, statusColor } from "@/app/_theme/looks";
import { stanceInWords } from "@/app/_ui/in-words";
import type { Names } from "@/geodata/model/names";
import { groupOf } from "@/geodata/model/status";
import type { StatusEntry } from "@/geodata/rules/status";
import styles from "./StatusHistory.module.css";
import { moment, type StatusBar, statusBars } from "./status-bars";

const DECADE = 10;

interface Row {
  readonly name: string;
  readonly bars: readonly StatusBar[];
}

/** The statuses of a project, and of segments that have their own, along the years of the timeline. */
export function StatusHistory({
  history,
  segments,
  asOf,
  today,
}: {
  history: readonly StatusEntry[];
  segments: readonly { readonly id: string; readonly names: Names }[];
  asOf: string | null;
  today: string;
}) {
  const language = useLanguage();
  const { t, name, since } = language;
  const last = moment(today);
  const of = (segment: string | null) =>
    statusBars(
      history.filter((entry) => entry.segment === segment),
      FIRST_YEAR,
      last,
    );
  const rows: Row[] = [{ name: t("whole"), bars: of(null) }, ...segments.map((s) => ({ name: name(s.names).text, bars: of(s.id) }))].filter(
    ({ bars }) => bars.length,
  );
  const share = (year: number) => (100 * (year - FIRST_YEAR)) / (last - FIRST_YEAR);
  const decades = Array.from({ length: Math.floor((last - FIRST_YEAR) / DECADE) + 1 }, (_, i) => FIRST_YEAR + i * DECADE);
  const barInWords = (bar: StatusBar) => {
    const stance = stanceInWords(language, bar.stance);
    return `${t(`status.${bar.value}`)} ${since(bar)}${stance ? ` (${stance})` : ""}`;
  };
  const inWords = (row: Row) => row.bars.map(barInWords).join("; ");
  return (
    <ul className={styles.history} aria-label={t("statusHistory")}>
      {rows.map((row) => (
        <li key={row.name}>
          <span className={styles.name}>{row.name}</span>
          <svg role="img" aria-label={inWords(row)} width="100%" height="12">
            {row.bars.map((bar) => (
              <g key={bar.since} stroke={statusColor(groupOf(bar.value))} strokeDasharray={dashes(groupOf(bar.value), 6).join(" ") || undefined}>
                <title>{barInWords(bar)}</title>
                {bar.certain > bar.from && <line className={styles.uncertain} x1={`${share(bar.from)}%`} x2={`${share(bar.certain)}%`} y1="6" y2="6" />}
                <line x1={`${share(bar.certain)}%`} x2={`${share(bar.to)}%`} y1="6" y2="6" />
              </g>
            ))}
            {asOf && moment(asOf) > FIRST_YEAR && <line className={styles.asOf} x1={`${share(moment(asOf))}%`} x2={`${share(moment(asOf))}%`} y1="0" y2="12" />}
          </svg>
        </li>
      ))}
      <li aria-hidden="true">
        <span />
        <svg width="100%" height="14" aria-hidden="true">
          {decades.map((year, i) => (
            <text key={year} x={`${share(year)}%`} y="11" textAnchor={i ? "middle" : "start"}>
              {year}
            </text>
          ))}
        </svg>
      </li>
    </ul>
  );
}
