"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import text from "@/app/_ui/text.module.css";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { Disagreements } from "./Disagreements";
import { Remark } from "./Remark";
import styles from "./Segments.module.css";
import { StatementText } from "./StatementText";

/** The segments of a project with their lengths and statuses. */
export function Segments({ segments, statements, disputed }: Pick<ProjectDetail, "segments" | "statements"> & { disputed: readonly Disagreement[] }) {
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
            <td>
              {s.status && (
                <>
                  <a className={styles.status} href={`#${s.status.statement}`}>
                    <StatusMark status={s.status.value} since={s.status} />
                  </a>
                  {s.status.stance !== "observed" && <Remark>{t(`stance.${s.status.stance}`)}</Remark>}
                  {s.status.inferred && (
                    <>
                      <Remark>{t("inferred")}</Remark>
                      {statements
                        .filter((one) => one.id === s.status?.statement)
                        .map((one) => (
                          <StatementText key={one.id} statement={one} text="counts" className={text.detail} />
                        ))}
                    </>
                  )}
                </>
              )}
              <Disagreements all={disputed.filter((d) => d.abouts.includes(s.id))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
