"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import type { Disagreement } from "@/geodata/rules/disagreement";

/** How well a project is documented: a step in words, what it rests on, and what is missing. */
export function Evidence({ project: { statements, evidence }, disputed }: { project: ProjectDetail; disputed: readonly Disagreement[] }) {
  const { t, href, all } = useLanguage();
  const { step, facts, confirmed, primary, unsupported, origins, newest } = evidence;
  const disagreeing = new Set(disputed.flatMap((d) => d.statements)).size;
  const missing = unsupported.map((what) => (what === "since" ? t("statusDate") : t(`property.${what}`)));
  return (
    <p className={text.note}>
      <a href={href("/method#evidence")}>{t("evidence")}</a>: <strong>{t(`evidenceStep.${step}`)}</strong> {t("evidenceFacts", { facts, confirmed, primary })}{" "}
      {missing.length > 0 && <span>{t("evidenceMissing", { missing: all([...new Set(missing)]) })}</span>}{" "}
      {t("evidenceText", { statements: statements.length, origins, newest: String(newest) })} {disagreeing > 0 && t("disagree", { count: disagreeing })}
    </p>
  );
}
