"use client";

import { citation, isoDate } from "@/app/_domain/citation";
import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Fold } from "@/app/_ui/Fold";
import styles from "./Notes.module.css";
import { citedSources } from "./source-marks";

/** The sources that the marks of the statements stand for. */
export function Notes({ project }: { project: ProjectDetail }) {
  const { t, href, date } = useLanguage();
  const cited = citedSources(project);
  return (
    <Fold title={t("sourceCount", { count: cited.length })}>
      <ol className={styles.notes}>
        {cited.map((source) => (
          <li key={source.id}>
            <a href={href(`/sources/${source.id}`)}>{citation(source)}</a>; {t("readAt", { date: date(isoDate(source.accessed)) })};{" "}
            {t(`authorityOf.${source.custom.authority}`)}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
