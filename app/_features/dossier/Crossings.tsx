"use client";

import type { ProjectCrossing, ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import { endsAtBorder } from "./ends-at-border";

/** Where a project crosses a border, or ends at one. */
export function Crossings({ project }: { project: ProjectDetail }) {
  const { crossings, segments } = project;
  const { t, number, country, name } = useLanguage();
  const branch = (crossing: ProjectCrossing) => {
    const segment = segments.find((s) => s.id === crossing.segment && s.branch);
    return segment && name(segment.names).text;
  };
  return (
    <>
      {endsAtBorder(project).map((point) => (
        <p key={point.id}>
          {t("endsAtBorder")}: <strong>{name(point.names).text}</strong>
          {point.elevationM !== null && <span className={text.detail}>{t("aboveSea", { m: number(point.elevationM) })}</span>}
        </p>
      ))}
      <ol className={text.list}>
        {crossings.map((c) => (
          <li key={`${c.segment} ${c.chainageKm}`}>
            <strong>{c.names ? name(c.names).text : t("unnamedCrossing")}</strong> {country(c.from)} → {country(c.to)}
            <span className={text.detail}>
              {t("kmOf", { km: number(c.chainageKm) })} {branch(c) && t("ofBranch", { branch: branch(c) ?? "" })} · {c.lat.toFixed(2)}° N, {c.lon.toFixed(2)}° E
              {c.elevationM !== null && ` · ${t("aboveSea", { m: number(c.elevationM) })}`}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
