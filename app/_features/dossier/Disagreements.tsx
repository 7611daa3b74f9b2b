"use client";

import { Fragment } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { stanceInWords } from "@/app/_ui/in-words";
import text from "@/app/_ui/text.module.css";
import { byDate } from "@/geodata/model/date";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { LASTING } from "@/geodata/rules/evidence";
import styles from "./Remark.module.css";
import { StatementText } from "./StatementText";

/** What sources disagree on, a sentence each with what they give. */
export function Disagreements({ all }: { all: readonly Disagreement[] }) {
  const language = useLanguage();
  const { t, date, quantity, all: both } = language;
  const given = ({ value, unit, property, ...s }: Statement, { kind, statements }: Disagreement) => {
    const stance = stanceInWords(language, s.stance);
    const marked = (...remarks: (string | null)[]) =>
      remarks
        .filter(Boolean)
        .map((remark) => ` (${remark})`)
        .join("");
    if (kind === "date") return `${date(s.date)}${marked(stance)}`;
    if (kind === "status") return `${t(`status.${value as Status}`)}${marked(date(s.date), stance)}`;
    const sameDate = LASTING.has(property) || statements.every((other) => other.date === s.date);
    return `${quantity(Number(value), unit ?? "")}${marked(sameDate ? null : date(s.date), stance)}`;
  };
  return all.map((one) => {
    const { kind, property, statements } = one;
    const inOrder = [...statements].sort((a, b) => (kind === "number" ? Number(a.value) - Number(b.value) : byDate(a, b)));
    return (
      <span key={`${property} ${statements[0]?.id}`} className={`${text.detail} ${styles.disputed}`}>
        {kind === "text" ? (
          <>
            {t("sourcesContradict", { property: t(`property.${property}`) })}{" "}
            {inOrder.map((s, i) => (
              <Fragment key={s.id}>
                {i > 0 && " ↔ "}
                <a href={`#${s.id}`}>
                  <StatementText statement={s} text="value" />
                </a>{" "}
                ({[date(s.date), stanceInWords(language, s.stance)].filter(Boolean).join(", ")})
              </Fragment>
            ))}
          </>
        ) : (
          t("sourcesGive", { property: t(`property.${property}`), values: both([...new Set(inOrder.map((s) => given(s, one)))]) })
        )}
      </span>
    );
  });
}
