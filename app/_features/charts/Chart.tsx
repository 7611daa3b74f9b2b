import { csvFormat } from "d3-dsv";
import type { ReactNode } from "react";
import type { Language } from "@/app/_i18n/text";
import { Fold } from "@/app/_ui/Fold";
import scroll from "@/app/_ui/scroll.module.css";
import table from "@/app/_ui/table.module.css";
import text from "@/app/_ui/text.module.css";
import styles from "./Chart.module.css";
import { SaveSvg } from "./SaveSvg";

interface Properties<Row> {
  readonly language: Language;
  /** The name of its files. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly takeaway: string | null;
  /** What the columns of the figures are called. */
  readonly columns: Readonly<Record<keyof Row & string, string>>;
  readonly rows: readonly Row[];
  /** What must be known to read it. */
  readonly note?: string;
  /** The drawing: one SVG or more. */
  readonly children: ReactNode;
}

/** A chart with its question as heading, the answer in a sentence, and its figures as a table behind a fold; both can be saved. */
export function Chart<Row extends Readonly<Record<string, string | number>>>({
  language,
  id,
  title,
  takeaway,
  columns,
  rows,
  note,
  children,
}: Properties<Row>) {
  const { t, number } = language;
  const keys = Object.keys(columns) as (keyof Row & string)[];
  if (!rows.length) return null;
  return (
    <figure className={styles.chart} id={`chart-${id}`}>
      <figcaption>
        <h3>{title}</h3>
        {takeaway && <p data-part="takeaway">{takeaway}</p>}
      </figcaption>
      <div className={styles.drawing} data-part="drawing" aria-hidden="true">
        {children}
      </div>
      {note && <p className={text.note}>{note}</p>}
      <p className={styles.files}>
        <a href={`data:text/csv;charset=utf-8,${encodeURIComponent(csvFormat(rows as Row[], keys))}`} download={`${id}.csv`} aria-label={`CSV: ${title}`}>
          CSV
        </a>{" "}
        <SaveSvg chart={`chart-${id}`} name={`${id}.svg`} label={`SVG: ${title}`} />
      </p>
      <Fold title={t("figures")} onPaper={false}>
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
                    <td key={column}>{typeof row[column] === "number" && column !== "year" ? number(row[column], 1) : row[column]}</td>
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
