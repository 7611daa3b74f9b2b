"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { CountryLengths } from "@/app/_ui/CountryLengths";
import { DateMark } from "@/app/_ui/DateMark";
import text from "@/app/_ui/text.module.css";
import styles from "./Lengths.module.css";
import { Remark } from "./Remark";
import { StatementText } from "./StatementText";

/** How long a project is: measured on its line, by country, and as published. */
export function Lengths({ project: { lengthKm, lengthByCountry, lengthRemarks, statements } }: { project: ProjectDetail }) {
  const { t, number, name } = useLanguage();
  const published = statements.filter((s) => s.property === "length" && s.value !== undefined && !s.about);
  const remark = lengthRemarks && name(lengthRemarks);
  return (
    <>
      {lengthKm !== null && (
        <p>
          <strong>{t("measuredKm", { km: number(lengthKm) })}</strong>
        </p>
      )}
      {remark && (
        <p className={text.note} data-part="remark" lang={remark.lang}>
          {remark.text}
        </p>
      )}
      <CountryLengths parts={lengthByCountry} />
      {published.length > 0 && (
        <>
          <p>{t("published")}</p>
          <ul className={`${text.list} ${styles.published}`}>
            {published.map((s) => (
              <li key={s.id}>
                <a href={`#${s.id}`}>
                  {number(Number(s.value))} {t("km")}
                </a>{" "}
                <DateMark date={s.date} /> {s.stance !== "observed" && <Remark>{t(`stance.${s.stance}`)}</Remark>}{" "}
                {s.counts && <StatementText statement={s} text="counts" />}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
