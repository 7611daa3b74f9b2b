"use client";

import { byPassage } from "@/app/_domain/by-passage";
import type { ProjectCrossing, ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";

function CrossingName({ crossing: { id, names } }: { crossing: ProjectCrossing }) {
  const { t, href, name } = useLanguage();
  const words = names ? name(names).text : t("unnamedCrossing");
  return id ? <a href={href(`/crossings/${id}`)}>{words}</a> : words;
}

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
      {byPassage(project).ends.map((c) => (
        <p key={`${c.segment} ${c.chainageKm}`}>
          {t("endsAtBorder")}:{" "}
          <strong>
            <CrossingName crossing={c} />
          </strong>
          {c.elevationM !== null && <span className={text.detail}>{t("aboveSea", { m: number(c.elevationM) })}</span>}
        </p>
      ))}
      <ol className={text.list}>
        {crossings
          .filter((c) => c.computed)
          .map((c) => (
            <li key={`${c.segment} ${c.chainageKm}`}>
              <strong>
                <CrossingName crossing={c} />
              </strong>{" "}
              {country(c.from)} → {country(c.to)}
              <span className={text.detail}>
                {t("kmOf", { km: number(c.chainageKm) })} {branch(c) && t("ofBranch", { branch: branch(c) ?? "" })} · {c.lat.toFixed(2)}° N, {c.lon.toFixed(2)}°
                E{c.elevationM !== null && ` · ${t("aboveSea", { m: number(c.elevationM) })}`}
                {c.offsetKm >= 0.05 && ` · ${t("lineMeetsBorder", { km: number(c.offsetKm, 1) })}`}
              </span>
            </li>
          ))}
      </ol>
    </>
  );
}
