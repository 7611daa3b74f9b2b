"use client";

import type { ReactNode } from "react";
import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import { FILTER_NAMES, type Narrowing, NO_NARROWING, passes } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";
import { LegendNotes } from "@/app/_features/legend/LegendNotes";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import { CONTROLS, type PanelFilter } from "./controls";
import styles from "./FilterPanel.module.css";
import type { FilterControl } from "./filter-control";

interface Properties {
  /** Every project at the date, whatever is filtered. */
  readonly all: readonly ProjectSummary[];
  readonly narrowing: Narrowing;
  /** Projects that the search found. */
  readonly found: ReadonlySet<string>;
  readonly date: string;
  /** The date in the address; null is today. */
  readonly asOf: string | null;
  readonly onChange: (change: Partial<Narrowing>) => void;
}

/** A control for each filter, with how many projects each choice would show; what is shown can be exported. */
export function FilterPanel({ all, narrowing, found, date, asOf, onChange }: Properties) {
  const { t, href } = useLanguage();
  const control = <N extends PanelFilter>(name: N) => {
    const Control: (properties: FilterControl<N>) => ReactNode = CONTROLS[name];
    const changed = (value: Narrowing[N]) => ({ [name]: value }) as Partial<Narrowing>;
    return (
      <Control
        key={name}
        all={all}
        year={date.slice(0, 4)}
        value={narrowing[name]}
        count={(value) => all.filter((p) => passes(p, { ...narrowing, ...changed(value) }, found)).length}
        onChange={(value) => onChange(changed(value))}
      />
    );
  };
  return (
    <section className={styles.panel} aria-label={t("filters")}>
      {(Object.keys(CONTROLS) as PanelFilter[]).map(control)}
      {FILTER_NAMES.some((name) => narrowing[name]) && (
        <p>
          <button type="button" className={controls.link} onClick={() => onChange(NO_NARROWING)}>
            {t("clear")}
          </button>
        </p>
      )}
      <LegendNotes />
      <p className={controls.actions}>
        <a className={controls.button} href={exportAddress({ ...narrowing, asOf })} download>
          {t("exportShown")}
        </a>
        <a href={`${href(tableAddress({ ...narrowing, asOf }))}#export`}>{t("otherFormats")}</a>
        <a href={href(tableAddress({ ...narrowing, asOf }))}>{t("showTable")}</a>
      </p>
    </section>
  );
}
