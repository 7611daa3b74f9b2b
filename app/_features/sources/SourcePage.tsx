import { citation, isoDate } from "@/app/_domain/citation";
import type { SourceDetail } from "@/app/_domain/cited-source";
import { Remark } from "@/app/_features/dossier/Remark";
import { StatementText } from "@/app/_features/dossier/StatementText";
import { StatementValue } from "@/app/_features/dossier/StatementValue";
import type { Language } from "@/app/_i18n/text";
import { DateMark } from "@/app/_ui/DateMark";
import { TextPage } from "@/app/_ui/TextPage";
import text from "@/app/_ui/text.module.css";
import styles from "./SourcePage.module.css";

/** One source: what it is, when it was read, and every fact that rests on it. */
export function SourcePage({ language: { t, href, date, name }, source: { csl, cited } }: { language: Language; source: SourceDetail }) {
  return (
    <TextPage>
      <h1>{csl.title}</h1>
      <p>{citation(csl)}</p>
      <dl className={styles.source}>
        {csl["container-title"] && (
          <>
            <dt>{t("in")}</dt>
            <dd>
              {csl["container-title"]} {csl.volume} {csl.issue}
            </dd>
          </>
        )}
        <dt>{t("publishedOn")}</dt>
        <dd>{date(isoDate(csl.issued))}</dd>
        <dt>{t("readOn")}</dt>
        <dd>{date(isoDate(csl.accessed))}</dd>
        <dt>{t("authorityColumn")}</dt>
        <dd>
          {t(`authority.${csl.custom.authority}`)}; {t("behind", { origin: csl.custom.origin })}
        </dd>
        {csl.URL && (
          <>
            <dt>{t("address")}</dt>
            <dd>
              <a href={csl.URL} rel="noreferrer">
                {csl.URL}
              </a>
            </dd>
          </>
        )}
      </dl>
      <h2>{t("restsOnIt")}</h2>
      {cited.map((project) => (
        <section key={project.id}>
          <h3 lang={name(project.names).lang}>{name(project.names).text}</h3>
          <ul className={styles.cited}>
            {project.statements.map((s) => (
              <li key={s.id}>
                <a href={href(`/projects/${project.id}#${s.id}`)}>{t(`property.${s.property}`)}</a>: <StatementValue statement={s} />
                {s.counts && (
                  <>
                    {" "}
                    (<StatementText statement={s} text="counts" />)
                  </>
                )}{" "}
                <DateMark date={s.date} /> {s.stance !== "observed" && <Remark>{t(`stance.${s.stance}`)}</Remark>}{" "}
                <span className={text.detail}>
                  {s.locator}; {t(`read.${s.read}`)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!cited.length && <p>{t("positionsOnly")}</p>}
    </TextPage>
  );
}
