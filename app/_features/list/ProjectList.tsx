"use client";

import type { ProjectSummary } from "@/app/_domain/summary";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { onPlainClick } from "@/app/_ui/click";
import { partsInWords, stanceInWords } from "@/app/_ui/in-words";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import rows from "@/app/_ui/rows.module.css";
import { StatusMark } from "@/app/_ui/StatusMark";
import text from "@/app/_ui/text.module.css";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";

interface Properties {
  readonly projects: readonly ProjectSummary[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** The shown projects by layer: the map's equal for keyboard and screen reader. */
export function ProjectList({ projects, selected, onSelect, onHover }: Properties) {
  const language = useLanguage();
  const { t, name, number, country, since, href } = language;
  return (
    <nav aria-label={t("projects")} id="projects" tabIndex={-1}>
      {PROJECT_LAYER_IDS.map((layer) => {
        const ofLayer = projects.filter((p) => p.layer === layer);
        if (!ofLayer.length) return null;
        return (
          <section key={layer}>
            <h2 className={rows.title}>
              <LayerIcon layer={layer} />
              {t(`layer.${layer}`)}
            </h2>
            <ul className={rows.rows}>
              {ofLayer.map((project) => {
                const publishedStance = stanceInWords(language, project.publishedStance);
                return (
                  <li key={project.id}>
                    {/* Without JavaScript, and in a new tab, it is the page of the project. */}
                    <a
                      href={href(`/projects/${project.id}`)}
                      className={rows.row}
                      id={`choose-${project.id}`}
                      aria-current={project.id === selected || undefined}
                      onClick={onPlainClick(() => onSelect(project.id))}
                      onMouseEnter={() => onHover(project.id)}
                      onMouseLeave={() => onHover(null)}
                      onFocus={() => onHover(project.id)}
                      onBlur={() => onHover(null)}
                    >
                      <LayerIcon layer={project.layer} kind={project.kind} />
                      <span className={rows.name}>
                        <span lang={name(project.names).lang}>{name(project.names).text}</span>
                        <span className={text.detail}>
                          {[
                            project.status && [since(project.status), stanceInWords(language, project.status.stance)].filter(Boolean).join(", "),
                            partsInWords(language, project.parts, project.status?.value ?? null),
                            project.publishedKm
                              ? `${number(project.publishedKm)} ${t("km")}${publishedStance ? ` (${publishedStance})` : ""}`
                              : project.lengthKm && t("drawnKm", { km: number(project.lengthKm) }),
                            project.countries.map(country).join(", "),
                            project.origin === "atlas" && t("originOf.atlas"),
                          ]
                            .filter(Boolean)
                            .join(" · ")}
                        </span>
                      </span>
                      {project.status && (
                        <span className={rows.status}>
                          <StatusMark status={project.status.value} />
                        </span>
                      )}
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      {!projects.length && <p className={rows.empty}>{t("noProject")}</p>}
    </nav>
  );
}
