"use client";

import { type ReactNode, useState } from "react";
import type { ProjectChanges } from "@/app/_domain/changes";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import { Changed } from "./Changed";
import styles from "./Compare.module.css";

interface Properties {
  /** Year that the left map shows. */
  readonly left: number;
  /** What the right map shows, in words. */
  readonly right: string;
  readonly years: readonly number[];
  readonly changed: readonly ProjectChanges[];
  /** The page of these changes. */
  readonly page: string;
  readonly onLeft: (year: number | null) => void;
  readonly onSelect: (project: string) => void;
  /** The left map. */
  readonly children: ReactNode;
}

/** A second map over the first, of another year, uncovered as far as the reader pulls. */
export function Compare({ left, right, years, changed, page, onLeft, onSelect, children }: Properties) {
  const { t, href } = useLanguage();
  const [share, setShare] = useState(50);
  return (
    <section aria-label={t("beside", { left: String(left), right })}>
      <div className={styles.map} style={{ clipPath: `inset(0 ${100 - share}% 0 0)` }}>
        {children}
      </div>
      <div className={styles.edge} style={{ left: `${share}%` }} aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </div>
      <input
        type="range"
        className={styles.swipe}
        min={0}
        max={100}
        value={share}
        aria-label={t("swipe", { left: String(left) })}
        aria-valuetext={t("swipeValue", { share, left: String(left), rest: 100 - share, right })}
        onChange={(event) => setShare(Number(event.target.value))}
      />
      <div className={styles.years}>
        <label>
          {t("left")}{" "}
          <select value={left} onChange={(event) => onLeft(Number(event.target.value))}>
            {years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <span>{t("right", { date: right })}</span>
        <button type="button" className={controls.link} onClick={() => onLeft(null)}>
          {t("end")}
        </button>
        {/* Open, for it answers what a reader compares for. */}
        <details open>
          <summary>{t("changeCount", { count: changed.length })}</summary>
          <Changed changed={changed} onSelect={onSelect} />
          <a href={href(page)}>{t("changesPage")}</a>
        </details>
      </div>
    </section>
  );
}
