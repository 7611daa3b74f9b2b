"use client";

import { citationAddress } from "@/app/_domain/addresses";
import { citation, isoDate } from "@/app/_domain/citation";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import { StatementValue } from "./StatementValue";

/** One fact with its date, its stance and its citation. */
export function StatementItem({
  statement,
  project,
  found,
  about,
  source,
  disputed,
  later = null,
}: {
  statement: Statement;
  project: string;
  found: boolean;
  about: string | undefined;
  source: Source | undefined;
  disputed: boolean;
  /** The date (EDTF) that the reader looks from, where the statement holds only after it. */
  later?: string | null;
}) {
  const { t, href, date: say } = useLanguage();
  const { id, property, date, stance, counts, locator, read } = statement;
  return (
    <li id={id} className={found ? "found" : undefined}>
      <p>
        <span className="property">{t(`property.${property}`)}</span> <StatementValue statement={statement} />
        {counts && <span lang="en"> ({counts})</span>} <time title={date}>{say(date)}</time>
        {stance !== "observed" && <span className={`stance stance-${stance}`}>{t(`stance.${stance}`)}</span>}
        {disputed && <span className="stance stance-disputed">{t("disputedStatement")}</span>}
        {later && <span className="stance">{t("laterThan", { date: say(later) })}</span>}
        {about && <span className="about">{about}</span>}
      </p>
      <p className="citation">
        <a href={href(`/sources/${statement.source}`)}>{source ? citation(source) : statement.source}</a>, {locator}; {t(`read.${read}`)}
        {source && (
          <>
            {" "}
            {t("readAt", { date: say(isoDate(source.accessed)) })}; {t(`authorityOf.${source.custom.authority}`)}
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
    </li>
  );
}
