"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { DateMark } from "@/app/_ui/DateMark";
import { Fold } from "@/app/_ui/Fold";
import { stanceInWords } from "@/app/_ui/in-words";
import text from "@/app/_ui/text.module.css";
import { milestones } from "@/geodata/rules/milestones";
import { Remark } from "./Remark";
import { StatementText } from "./StatementText";

/** The dates beside that of the headline: what was begun, completed, opened to whom, and closed. */
export function Milestones({ project: { statements, segments } }: { project: Pick<ProjectDetail, "statements" | "segments"> }) {
  const language = useLanguage();
  const { t, name } = language;
  const all = milestones(statements);
  if (!all.length) return null;
  const part = (id: string | undefined) => segments.find((s) => s.id === id)?.names;
  return (
    <Fold title={t("otherDates", { count: all.length })}>
      <ul className={text.list}>
        {all.map((s) => {
          const [about, stance] = [part(s.about), stanceInWords(language, s.stance)];
          return (
            <li key={s.id}>
              <DateMark date={s.date} loud /> <a href={`#${s.id}`}>{t(`property.${s.property}`)}</a>
              {about && `, ${name(about).text}`}: <StatementText statement={s} text="value" />
              {s.partial && (
                <>
                  {" "}
                  (<StatementText statement={s} text="counts" />)
                </>
              )}
              {stance && <Remark>{stance}</Remark>}
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
