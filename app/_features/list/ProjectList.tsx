"use client";

import type { ProjectSummary } from "@/app/_domain/summary";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LayerIcon } from "@/app/_ui/LayerIcon";
import { StatusMark } from "@/app/_ui/StatusMark";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";

interface Properties {
  readonly projects: readonly ProjectSummary[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** The shown projects by layer: the map's equal for keyboard and screen reader. */
export function ProjectList({ projects, selected, onSelect, onHover }: Properties) {
  const { t, name, number, country, since } = useLanguage();
  return (
    <nav className="list" aria-label={t("projects")}>
      {PROJECT_LAYER_IDS.map((layer) => {
        const its = projects.filter((p) => p.layer === layer);
        if (!its.length) return null;
        return (
          <section key={layer}>
            <h2>
              <LayerIcon layer={layer} />
              {t(`layer.${layer}`)}
            </h2>
            <ul>
              {its.map((project) => (
                <li key={project.id}>
                  <button
                    type="button"
                    id={`choose-${project.id}`}
                    aria-current={project.id === selected || undefined}
                    onClick={() => onSelect(project.id)}
                    onMouseEnter={() => onHover(project.id)}
                    onMouseLeave={() => onHover(null)}
                    onFocus={() => onHover(project.id)}
                    onBlur={() => onHover(null)}
                  >
                    <span className="name">
                      <span lang={name(project.names).lang}>{name(project.names).text}</span>
                      <span className="where">
                        {[
                          project.status && since(project.status.since),
                          project.publishedKm
                            ? `${number(project.publishedKm)} ${t("km")}`
                            : project.lengthKm && t("drawnKm", { km: number(project.lengthKm) }),
                          project.countries.map(country).join(", "),
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </span>
                    </span>
                    {project.status && <StatusMark status={project.status.value} />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {!projects.length && <p className="empty">{t("noProject")}</p>}
    </nav>
  );
}
