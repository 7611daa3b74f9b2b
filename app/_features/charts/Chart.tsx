"use client";

import { useEffect, useRef } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import scroll from "@/app/_ui/scroll.module.css";
import table from "@/app/_ui/table.module.css";
import text from "@/app/_ui/text.module.css";
import styles from "./Chart.module.css";

export type Plot = typeof import("@observablehq/plot");

interface Properties<Row> {
  readonly title: string;
  /** What the columns of the figures are called. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  readonly rows: readonly Row[];
  readonly draw: (plot: Plot) => Element;
  /** What must be known to read it. */
  readonly note?: string;
}

/** A chart with its question as heading and its figures as a table behind a fold. */
export function Chart<Row extends Readonly<Record<string, string | number>>>({ title, columns, rows, draw, note }: Properties<Row>) {
  const { t, number } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    // The library is big, and drawing takes time: both wait until a reader comes near.
    const near = new IntersectionObserver(
      async ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        current.replaceChildren(draw(await import("@observablehq/plot")));
      },
      { rootMargin: "300px" },
    );
    near.observe(current);
    return () => near.disconnect();
  }, [draw]);
  const keys = Object.keys(columns) as (keyof Row & string)[];
  return (
    <figure className={styles.chart}>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <div ref={place} className={styles.drawing} data-part="drawing" aria-hidden="true" />
      {note && <p className={text.note}>{note}</p>}
      <Fold title={t("figures")}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className={scroll.box} aria-label={title} tabIndex={0}>
          <table className={table.table}>
            <thead>
              <tr>
                {keys.map((column) => (
                  <th key={column} scope="col">
                    {columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={Object.values(row).join(" ")}>
                  {keys.map((column) => (
                    <td key={column}>{typeof row[column] === "number" && column !== "year" ? number(row[column]) : row[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Fold>
    </figure>
  );
}
