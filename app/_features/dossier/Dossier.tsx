"use client";

import { type ReactNode, useMemo } from "react";
import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { CopyButton } from "@/app/_ui/CopyButton";
import { CountryLengths } from "@/app/_ui/CountryLengths";
import controls from "@/app/_ui/controls.module.css";
import text from "@/app/_ui/text.module.css";
import { disagreements } from "@/geodata/rules/disagreement";
import { Cite } from "./Cite";
import { Contents } from "./Contents";
import { Evidence } from "./Evidence";
import { Introduction } from "./Introduction";
import { KeyFigures } from "./KeyFigures";
import { Section, SectionHeading } from "./Section";
import { StatusHistory } from "./StatusHistory";
import { sectionId } from "./section-id";
import { sectionsOf } from "./sections";
import { useUnfolding } from "./unfold";

interface Properties {
  readonly project: ProjectDetail;
  readonly asOf: string | null;
  readonly heading: "h1" | "h2";
  /** Id of the statement that the reader looked for. */
  readonly found?: string | null;
  /** Where else the reader can go from here. */
  readonly actions: ReactNode;
  /** Other ways to share the project than to cite it. */
  readonly share?: ReactNode;
  /** How the line is shown on the map beside the dossier. */
  readonly lineOptions?: ReactNode;
  /** Leads to another project. */
  readonly linkTo: (other: ProjectDetail["related"][number]) => ReactNode;
}

/** Everything that is known of a project, each fact with its citation. */
export function Dossier({ project, asOf, heading, found = null, actions, share, lineOptions, linkTo }: Properties) {
  useUnfolding();
  const language = useLanguage();
  const { t, name, href } = language;
  const remark = project.lengthRemarks && name(project.lengthRemarks);
  const disputed = useMemo(() => disagreements(project.statements), [project.statements]);
  const sections = sectionsOf(project, { language, asOf, found, disputed, lineOptions, linkTo });
  return (
    <SectionHeading value={heading === "h1" ? "h2" : "h3"}>
      <article>
        <Introduction project={project} asOf={asOf} heading={heading} disputed={disputed} />
        <p className={controls.actions}>
          <a className={controls.button} href={exportAddress({ ids: [project.id], asOf })} download>
            {t("exportGeoJson")}
          </a>
          <a href={`${href(tableAddress({ ids: [project.id], asOf }))}#export`}>{t("otherFormats")}</a>
          {actions}
          <CopyButton text={() => new URL(href(`/projects/${project.id}`), window.location.href).href}>{t("share")}</CopyButton>
        </p>
        <Cite project={project.id} />
        {share}
        <KeyFigures project={project} asOf={asOf} disputed={disputed} />
        <CountryLengths parts={project.lengthByCountry} />
        {remark && (
          <p className={text.note} data-part="remark" lang={remark.lang}>
            {remark.text}
          </p>
        )}
        <Section title={t("statusHistory")}>
          <StatusHistory history={project.statusHistory} segments={project.segments} asOf={asOf} today={new Date().toISOString().slice(0, 10)} />
        </Section>
        <Evidence project={project} disputed={disputed} />
        <Contents titles={sections.map(({ title }) => title)} />
        {sections.map(({ title, content }) => (
          <Section key={title} id={sectionId(title)} title={t(title)}>
            {content}
          </Section>
        ))}
      </article>
    </SectionHeading>
  );
}
