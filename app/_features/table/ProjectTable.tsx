import type { TableRow } from "@/app/_domain/table-row";
import type { Language } from "@/app/_i18n/text";
import { partsInWords, stanceInWords } from "@/app/_ui/in-words";
import { StatusMark } from "@/app/_ui/StatusMark";
import table from "@/app/_ui/table.module.css";
import text from "@/app/_ui/text.module.css";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import { isStale } from "@/geodata/rules/key-figure";
import styles from "./ProjectTable.module.css";
import { COLUMNS, columns, type Sorting, sorted } from "./table-query";

interface Properties {
  readonly language: Language;
  readonly rows: readonly TableRow[];
  readonly sorting: Sorting;
  /** The date (EDTF) from which the table is seen. */
  readonly asOf: string;
  /** The address of the same table, sorted in another way. */
  readonly address: (sorting: Sorting) => string;
}

/** The projects, a row each; each heading sorts by its column. */
export function ProjectTable({ language, rows, sorting, asOf, address }: Properties) {
  const { sort, order } = sorting;
  const { t, number, country: countryName, href, name, date, quantity } = language;
  const remark = (stance: Statement["stance"] | null) => {
    const words = stanceInWords(language, stance);
    return words && ` (${words})`;
  };
  /** The year of a figure that is old, as loud as the figure. */
  const stale = (property: PropertyName, stated: string | null) => stated && isStale({ property, date: stated }, asOf) && ` (${date(stated)})`;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.box} aria-label={t("projects")} tabIndex={0}>
        <table className={`${table.table} ${styles.projects}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={column === sort ? (order === "asc" ? "ascending" : "descending") : undefined}>
                  <a href={address({ sort: column, order: column === sort && order === "asc" ? "desc" : "asc" })}>
                    {t(COLUMNS[column])}
                    {column === sort && (order === "asc" ? " ↑" : " ↓")}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, sorting).map((row) => {
              const parts = partsInWords(language, row.parts, row.status);
              return (
                <tr key={row.id}>
                  <th scope="row">
                    <a href={href(`/projects/${row.id}`)} lang={name(row.names).lang}>
                      {name(row.names).text}
                    </a>
                  </th>
                  <td>{t(`layer.${row.layer}`)}</td>
                  <td>{row.countries.map(countryName).join(", ")}</td>
                  <td className={styles.status}>
                    {row.status ? <StatusMark status={row.status} stance={row.statusStance} /> : !parts && t("notProposed")}
                    {parts && <span className={text.detail}>{parts}</span>}
                  </td>
                  <td title={row.since ?? undefined}>{row.since && (row.sinceAtLatest ? t("atLatest", { date: date(row.since) }) : date(row.since))}</td>
                  <td title={row.stillSoBy ?? undefined}>{row.stillSoBy && date(row.stillSoBy)}</td>
                  <td className={styles.figure}>{row.lengthKm === null ? "–" : number(row.lengthKm)}</td>
                  <td className={styles.figure}>
                    {row.publishedKm === null ? "–" : number(row.publishedKm)}
                    {remark(row.publishedStance)}
                  </td>
                  <td className={styles.figure}>
                    {row.capacity === null ? "–" : quantity(row.capacity, row.capacityUnit ?? "", 1)}
                    {stale("capacity", row.capacityDate)}
                    {remark(row.capacityStance)}
                  </td>
                  <td className={styles.owner} lang="en">
                    {row.owner ?? "–"}
                    {stale("owner", row.ownerDate)}
                    {remark(row.ownerStance)}
                  </td>
                  <td>{t("evidenceShare", { step: t(`evidenceStep.${row.evidence}`), supported: row.evidenceSupported, facts: row.evidenceFacts })}</td>
                  <td className={styles.figure}>{row.statements}</td>
                  <td className={styles.figure}>{row.sources}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
