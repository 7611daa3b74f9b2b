"use client";

import type { Source } from "../../geodata/model/source";
import type { Statement } from "../../geodata/model/statement";
import { type Status, status } from "../../geodata/model/status";
import { useLanguage } from "../_language/LanguageProvider";
import { StatusMark } from "../_legend/StatusMark";
import { citation } from "../_sources/citation";
import { citationAddress } from "./addresses";

function Value({ statement: { property, value, unit, missing } }: { statement: Statement }) {
  const { t, number } = useLanguage();
  if (missing)
    return (
      <em>
        {t(missing.kind === "unknown" ? "missing.unknown" : "missing.not-applicable")}: <span lang="en">{missing.reason}</span>
      </em>
    );
  if (property === "status") return <StatusMark status={status.parse(value) satisfies Status} />;
  return typeof value === "number" ? <strong>{`${number(value, 3)} ${unit}`}</strong> : <span lang="en">{value}</span>;
}

/** One fact with its date, its stance and its citation. */
export function StatementItem({
  statement,
  project,
  found,
  about,
  source,
  disputed,
}: {
  statement: Statement;
  project: string;
  found: boolean;
  about: string | undefined;
  source: Source | undefined;
  disputed: boolean;
}) {
  const { t, href } = useLanguage();
  const { id, property, date, stance, counts, locator, read } = statement;
  return (
    <li id={id} className={found ? "found" : undefined}>
      <p>
        <span className="property">{t(`property.${property}`)}</span> <Value statement={statement} />
        {counts && <span lang="en"> ({counts})</span>} <time>{date}</time>
        {stance !== "observed" && <span className={`stance stance-${stance}`}>{t(`stance.${stance}`)}</span>}
        {disputed && <span className="stance stance-disputed">{t("disputedStatement")}</span>}
        {about && <span className="about">{about}</span>}
      </p>
      <p className="citation">
        <a href={href(`/sources/${statement.source}`)}>{source ? citation(source) : statement.source}</a>, {locator}; {t(`read.${read}`)} ·{" "}
        <a href={citationAddress(project, "text", id)} aria-label={t("citeStatement", { property: t(`property.${property}`) })}>
          {t("citeShort")}
        </a>
      </p>
    </li>
  );
}
