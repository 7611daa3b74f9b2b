"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import { disagreements } from "@/geodata/rules/disagreement";
import { projectEvidence } from "@/geodata/rules/evidence";

/** How well a project is documented. */
export function Evidence({ project: { statements, sources } }: { project: ProjectDetail }) {
  const { t, number, href } = useLanguage();
  const { score, origins, newest } = projectEvidence(statements, new Map(sources.map((s) => [s.id, s])), new Date().getFullYear());
  const disputed = new Set(disagreements(statements).flatMap((d) => d.statements));
  return (
    <p className={text.note}>
      <a href={href("/method#evidence")}>{t("evidence")}</a>{" "}
      {t("evidenceText", { score: number(score, 2), statements: statements.length, origins, newest: String(newest) })}{" "}
      {disputed.size > 0 && t("disagree", { count: disputed.size })}
    </p>
  );
}
