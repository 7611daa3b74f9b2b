"use client";

import { citation } from "@/app/_domain/citation";
import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { capitalised, partsInWords } from "@/app/_ui/in-words";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import text from "@/app/_ui/text.module.css";
import { LANGUAGES } from "@/geodata/model/language";
import type { Disagreement } from "@/geodata/rules/disagreement";
import { Answer } from "./Answer";
import { Disagreements } from "./Disagreements";
import styles from "./Introduction.module.css";
import { Remark } from "./Remark";
import { StatementText } from "./StatementText";
import { sectionId } from "./section-id";

/** What a project is: its layer, its names, its status with the source, and a summary. */
export function Introduction({
  project,
  asOf,
  heading: Heading,
  disputed,
}: {
  project: ProjectDetail;
  asOf: string | null;
  heading: "h1" | "h2";
  disputed: readonly Disagreement[];
}) {
  const language = useLanguage();
  const { t, href, name, date, since, locale } = language;
  const { layer, kind, origin, names, summaries, status, sources } = project;
  const [title, summary] = [name(names), name(summaries)];
  const dated = project.statements.find((s) => s.id === status?.statement);
  // What concerns the headline: those on a number stand at the key figure.
  const disagreed = disputed.filter((d) => d.abouts.includes(undefined) && (d.kind === "date" || d.kind === "status"));
  const parts = partsInWords(language, project.parts, status?.value ?? null);
  const cited = (id: string) => {
    const source = sources.find((s) => s.id === id);
    return <a href={href(`/sources/${id}`)}>{source ? citation(source) : id}</a>;
  };
  return (
    <>
      <p className={styles.layer}>
        <LayerIcon layer={layer} kind={kind} /> {t(`layer.${layer}`)} · {t(`originOf.${origin}`)}
      </p>
      <Heading className={styles.title} lang={title.lang}>
        {title.text}
      </Heading>
      <p className={styles.otherNames}>
        {LANGUAGES.filter((language) => language !== title.lang && names[language]).map((language) => (
          <span key={language} lang={language}>
            {names[language]}
          </span>
        ))}
      </p>
      <Answer project={project} asOf={asOf} />
      {status && (
        <p className={text.note}>
          <a href={`#${status.statement}`}>{t("property.status")}</a>: {cited(status.source)}
          {status.inferred && <Remark>{t("inferred")}</Remark>}
          {dated?.counts && (
            <>
              {" "}
              (<StatementText statement={dated} text="counts" />)
            </>
          )}
          {status.firstSince && (
            <>
              {"; "}
              {t("firstSince", { since: since({ since: status.firstSince.date, atLatest: status.firstSince.atLatest }) })}, {cited(status.firstSince.source)}
            </>
          )}
          {status.stillSoBy.statement !== status.statement && (
            <>
              {"; "}
              {t("stillSoBy", { date: date(status.stillSoBy.date) })}, {cited(status.stillSoBy.source)}
            </>
          )}
        </p>
      )}
      {disagreed.length > 0 && (
        <p className={text.note}>
          <Disagreements all={disagreed} />
        </p>
      )}
      {!status && parts && (
        <p className={styles.status}>
          <a href={`#${sectionId("segments")}`}>{capitalised(parts, locale)}</a>
        </p>
      )}
      <p className={styles.summary} data-part="summary" lang={summary.lang}>
        {summary.text}
        {summary.lang !== locale && (
          <span className={text.detail} lang={locale}>
            {t("summaryInEnglish")}
          </span>
        )}
      </p>
    </>
  );
}
