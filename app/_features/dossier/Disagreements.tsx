"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import { byDate } from "@/geodata/model/date";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import type { Disagreement } from "@/geodata/rules/disagreement";
import styles from "./Remark.module.css";

/** What sources disagree on, a sentence each with what they give. */
export function Disagreements({ all }: { all: readonly Disagreement[] }) {
  const { t, date, quantity, all: both } = useLanguage();
  const given = ({ value, unit, ...s }: Statement, kind: Disagreement["kind"]) => {
    if (kind === "date") return date(s.date);
    if (kind === "status") return `${t(`status.${value as Status}`)} (${date(s.date)})`;
    return quantity(Number(value), unit ?? "");
  };
  return all.map(({ kind, property, statements }) => {
    const inOrder = [...statements].sort((a, b) => (kind === "number" ? Number(a.value) - Number(b.value) : byDate(a, b)));
    const values = [...new Set(inOrder.map((s) => given(s, kind)))];
    return (
      <span key={`${property} ${statements[0]?.id}`} className={`${text.detail} ${styles.disputed}`}>
        {t("sourcesGive", { property: t(`property.${property}`), values: both(values) })}
      </span>
    );
  });
}
