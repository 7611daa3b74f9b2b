"use client";

import { citation, isoDate } from "@/app/_domain/citation";
import type { PublishedStatement } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { CopyButton } from "@/app/_ui/CopyButton";
import { DateMark } from "@/app/_ui/DateMark";
import text from "@/app/_ui/text.module.css";
import type { Source } from "@/geodata/model/source";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { isInferred } from "@/geodata/rules/inference";
import { translatable } from "@/geodata/rules/statement-texts";
import { Citations } from "./Citations";
import { Disagreements } from "./Disagreements";
import { Remark } from "./Remark";
import styles from "./StatementItem.module.css";
import { StatementText } from "./StatementText";
import { StatementValue } from "./StatementValue";

interface Properties {
  readonly statement: PublishedStatement;
  readonly project: string;
  readonly found: boolean;
  readonly about: string | undefined;
  readonly source: Source | undefined;
  /** The number of the source in the dossier. */
  readonly mark: number;
  /** The date comes first, as in a history. */
  readonly byDate?: boolean;
  /** What it disagrees on with others. */
  readonly disputed: readonly Disagreement[];
  /** The date (EDTF) that the reader looks from, where the statement holds only after it. */
  readonly later?: string | null;
}

/** One statement in a line; the mark of its source opens the source, the place in it, and how to cite the statement. */
export function StatementItem({ statement, project, found, about, source, mark, byDate = false, disputed, later = null }: Properties) {
  const { t, href, date: inWords } = useLanguage();
  const { id, property, date, stance, counts, locator, read } = statement;
  const address = href(`/projects/${project}#${id}`);
  return (
    <li id={id} className={styles.statement} data-found={found ? "" : undefined}>
      {byDate && (
        <>
          <DateMark date={date} loud />{" "}
        </>
      )}
      <span className={styles.property}>{t(`property.${property}`)}</span> <StatementValue statement={statement} />
      {counts && (
        <>
          {" "}
          (<StatementText statement={statement} text="counts" />)
        </>
      )}{" "}
      {!byDate && <DateMark date={date} />}
      {stance !== "observed" && <Remark>{t(`stance.${stance}`)}</Remark>}
      {isInferred(statement) && <Remark>{t("inferred")}</Remark>}
      {later && <Remark>{t("laterThan", { date: inWords(later) })}</Remark>}
      {about && <Remark>{about}</Remark>}{" "}
      <details className={styles.source}>
        <summary title={source && `${citation(source)}, ${locator}`}>
          <span className={text.hidden}>{t("sourceAndCitation", { property: t(`property.${property}`) })} </span>
          {mark}
        </summary>
        <div>
          <span className={styles.full}>
            <a href={href(`/sources/${statement.source}`)}>{source ? citation(source) : statement.source}</a>,{" "}
          </span>
          {locator}
          <span className={styles.full}>
            ; {t(`read.${read}`)}
            {source && ` ${t("readAt", { date: inWords(isoDate(source.accessed)) })}; ${t(`authorityOf.${source.custom.authority}`)}`} ·{" "}
            <a href={address} aria-label={t("linkToStatement", { property: t(`property.${property}`) })}>
              {t("linkShort")}
            </a>{" "}
            (
            <CopyButton
              label={`${t("copy")}: ${t("linkToStatement", { property: t(`property.${property}`) })}`}
              text={() => new URL(address, window.location.href).href}
            />
            )
          </span>
          {statement.translated && (
            <p className={styles.full}>
              {t("originalInEnglish")}: <span lang="en">{Object.values(translatable(statement)).join(" – ")}</span>
            </p>
          )}
          <Citations project={project} statement={id} />
        </div>
      </details>
      <Disagreements all={disputed} />
    </li>
  );
}
