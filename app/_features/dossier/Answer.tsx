"use client";

import { Fragment } from "react";
import { answer } from "@/app/_domain/answer";
import { citation } from "@/app/_domain/citation";
import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import styles from "./Answer.module.css";
import { sayClause } from "./say-clause";

/** What a reader asks of a project first, in sentences made from its statements, each clause with a mark that leads to them. */
export function Answer({ project, asOf }: { project: ProjectDetail; asOf: string | null }) {
  const language = useLanguage();
  const sentences = answer(project, asOf, new Date().toISOString().slice(0, 10));
  const cited = [...new Set(sentences.flat().flatMap((clause) => clause.statements))];
  const note = (id: string) => {
    const source = project.sources.find((s) => s.id === project.statements.find((statement) => statement.id === id)?.source);
    return (
      <sup key={id} className={styles.note}>
        <a href={`#${id}`} title={source && citation(source)}>
          {cited.indexOf(id) + 1}
        </a>
      </sup>
    );
  };
  return (
    <p className={styles.answer} data-part="answer">
      {sentences.map((clauses, i) => (
        <Fragment key={clauses[0]?.kind === "status" ? `status-${i}` : clauses[0]?.kind}>
          {clauses.map((clause, n) => (
            <Fragment key={clause.kind === "figure" ? clause.statement.id : clause.kind === "parts" ? `${clause.value} ${clause.stance}` : clause.kind}>
              {n > 0 && language.t("answer.and")}
              {sayClause(clause, language, n === 0)}
              {clause.statements.map(note)}
            </Fragment>
          ))}
          {language.t("answer.end")}
        </Fragment>
      ))}
    </p>
  );
}
