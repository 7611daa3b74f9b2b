"use client";

import { citationAddress } from "@/app/_domain/addresses";
import { citation, isoDate } from "@/app/_domain/citation";
import type { PublishedStatement } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { DateMark } from "@/app/_ui/DateMark";
import { Fold } from "@/app/_ui/Fold";
import text from "@/app/_ui/text.module.css";
import type { Source } from "@/geodata/model/source";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { isInferred } from "@/geodata/rules/inference";
import { translatable } from "@/geodata/rules/statement-texts";
import { Disagreements } from "./Disagreements";
import { Remark } from "./Remark";
import styles from "./StatementItem.module.css";
import { StatementText } from "./StatementText";
import { StatementValue } from "./StatementValue";

/** One statement with the date, the stance and the citation. */
export function StatementItem({
  statement,
  project,
  found,
  about,
  source,
  disputed,
  later = null,
}: {
  statement: PublishedStatement;
  project: string;
  found: boolean;
  about: string | undefined;
  source: Source | undefined;
  /** What it disagrees on with others. */
  disputed: readonly Disagreement[];
  /** The date (EDTF) that the reader looks from, where the statement holds only after it. */
  later?: string | null;
}) {
  const { t, href, date: inWords } = useLanguage();
  const { id, property, date, stance, counts, locator, read } = statement;
  return (
    <li id={id} className={styles.statement} data-found={found ? "" : undefined}>
      <p>
        <span className={styles.property}>{t(`property.${property}`)}</span> <StatementValue statement={statement} />
        {counts && (
          <>
            {" "}
            (<StatementText statement={statement} text="counts" />)
          </>
        )}{" "}
        <DateMark date={date} />
        {stance !== "observed" && <Remark>{t(`stance.${stance}`)}</Remark>}
        {isInferred(statement) && <Remark>{t("inferred")}</Remark>}
        {later && <Remark>{t("laterThan", { date: inWords(later) })}</Remark>}
        {about && <Remark>{about}</Remark>}
        <Disagreements all={disputed} />
      </p>
      <p className={text.detail}>
        <a href={href(`/sources/${statement.source}`)}>{source ? citation(source) : statement.source}</a>, {locator}; {t(`read.${read}`)}
        {source && (
          <>
            {" "}
            {t("readAt", { date: inWords(isoDate(source.accessed)) })}; {t(`authorityOf.${source.custom.authority}`)}
          </>
        )}{" "}
        ·{" "}
        <a href={href(`/projects/${project}#${id}`)} aria-label={t("linkToStatement", { property: t(`property.${property}`) })}>
          {t("linkShort")}
        </a>{" "}
        ·{" "}
        <a href={citationAddress(project, "text", id)} aria-label={t("citeStatement", { property: t(`property.${property}`) })}>
          {t("citeShort")}
        </a>
      </p>
      {statement.translated && (
        <Fold title={t("originalInEnglish")} onPaper={false}>
          <p className={text.detail} lang="en">
            {Object.values(translatable(statement)).join(" – ")}
          </p>
        </Fold>
      )}
    </li>
  );
}
