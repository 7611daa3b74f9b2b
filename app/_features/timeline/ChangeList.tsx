"use client";

import type { Change } from "@/app/_domain/changes";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import styles from "./ChangeList.module.css";

/** Projects with the status that they had and the one that they have. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t, name } = useLanguage();
  return (
    <ul className={styles.changes}>
      {changes.map(({ project, before, after }) => (
        <li key={project.id}>
          <span lang={name(project.names).lang}>{name(project.names).text}</span>
          <span className={styles.change}>
            {before && (
              <>
                <StatusMark status={before.value} stance={before.stance} /> <span aria-hidden="true">→</span>{" "}
              </>
            )}
            {after ? <StatusMark status={after.value} stance={after.stance} /> : t("notProposed")}
          </span>
        </li>
      ))}
    </ul>
  );
}
