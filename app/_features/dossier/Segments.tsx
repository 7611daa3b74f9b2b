"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import text from "@/app/_ui/text.module.css";
import styles from "./Segments.module.css";

/** The segments of a project with their lengths and statuses. */
export function Segments({ segments }: Pick<ProjectDetail, "segments">) {
  const { t, number, name } = useLanguage();
  return (
    <table className={styles.segments}>
      <tbody>
        {segments.map((s) => (
          <tr key={s.id}>
            <th scope="row">{name(s.names).text}</th>
            <td>
              {s.lengthKm !== null && `${number(s.lengthKm)} ${t("km")}`}
              {s.branch && <span className={text.detail}>{t("notCounted")}</span>}
            </td>
            <td>{s.status && <StatusMark status={s.status.value} since={s.status} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
