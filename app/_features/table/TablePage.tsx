import { Fragment } from "react";
import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import type { Charts as Figures } from "@/app/_domain/charts";
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS } from "@/app/_domain/formats";
import { today } from "@/app/_domain/parameters";
import type { QueryFault } from "@/app/_domain/query";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { TableRow } from "@/app/_domain/table-row";
import { Charts } from "@/app/_features/charts/Charts";
import type { Language } from "@/app/_i18n/text";
import { TextPage } from "@/app/_ui/TextPage";
import text from "@/app/_ui/text.module.css";
import { ProjectTable } from "./ProjectTable";
import { TableFilter } from "./TableFilter";
import type { TableQuery } from "./table-query";

interface Properties {
  readonly language: Language;
  readonly query: TableQuery;
  /** Parameters that could not be read; the table is of the others. */
  readonly faults: readonly QueryFault[];
  readonly rows: readonly TableRow[];
  readonly figures: Figures;
  readonly all: readonly ProjectSummary[];
}

/** All projects as a table with the map's filters; it works without JavaScript. */
export function TablePage({ language, query, faults, rows, figures, all }: Properties) {
  const { t, href } = language;
  const { sort = "name", order = "asc", ...filter } = query;
  return (
    <TextPage current="/table" wide>
      <h1>{t("table")}</h1>
      {faults.length > 0 && (
        <p role="alert">
          <span lang="en">{faults.map(({ message }) => `${message}.`).join(" ")}</span> <a href={href("/table")}>{t("wholeTable")}</a>
        </p>
      )}
      <TableFilter language={language} filter={query} all={all} />
      <p id="export">
        {t("projectCount", { count: rows.length })}
        {EXPORT_FORMAT_IDS.map((format) => (
          <Fragment key={format}>
            {" · "}
            <a href={exportAddress(filter, format)} download>
              {EXPORT_FORMATS[format].label}
            </a>
          </Fragment>
        ))}
      </p>
      <ProjectTable
        language={language}
        rows={rows}
        sorting={{ sort, order }}
        asOf={filter.asOf ?? today()}
        address={(sorting) => href(tableAddress(filter, { ...sorting }))}
      />
      <p className={text.note}>{t("dashNote")}</p>
      <h2>{t("charts")}</h2>
      <Charts language={language} figures={figures} />
    </TextPage>
  );
}
