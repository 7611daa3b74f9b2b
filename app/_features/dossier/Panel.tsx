"use client";

import { useEffect, useRef } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import controls from "@/app/_ui/controls.module.css";
import { SidePanel } from "@/app/_ui/SidePanel";
import { Dossier } from "./Dossier";
import { EmbedCode } from "./EmbedCode";
import styles from "./Panel.module.css";
import { unfold } from "./unfold";
import { useProject } from "./use-project";

interface Properties {
  readonly id: string;
  /** Whether there is such a project. */
  readonly known: boolean;
  readonly asOf: string | null;
  /** Statement to be shown first. */
  readonly statement: string | null;
  /** Whether the map shows how exact the line is. */
  readonly band: boolean;
  readonly onBand: (on: boolean) => void;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The dossier of the selected project beside the map. */
export function Panel({ id, known, asOf, statement, band, onBand, onClose, onSelect }: Properties) {
  const { data: project, error, mutate } = useProject(known ? id : null, asOf);
  const { t, href, name } = useLanguage();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!project?.id) return;
    panel.current?.focus();
    if (statement) unfold(statement);
  }, [project?.id, statement]);
  const loading = known && !project && !error;
  return (
    <SidePanel ref={panel} label={project ? name(project.names).text : t("project")} busy={loading} onClose={onClose}>
      {project && (
        <Dossier
          project={project}
          asOf={asOf}
          heading="h2"
          found={statement}
          actions={<a href={href(`/projects/${id}`)}>{t("openPage")}</a>}
          share={<EmbedCode project={id} title={name(project.names).text} asOf={asOf} />}
          lineOptions={
            <label className={controls.choice}>
              <input type="checkbox" checked={band} onChange={(event) => onBand(event.target.checked)} />
              {t("showBand")}
            </label>
          }
          linkTo={(other) => (
            <button type="button" className={controls.link} lang={name(other.names).lang} onClick={() => onSelect(other.id)}>
              {name(other.names).text}
            </button>
          )}
        />
      )}
      {!known && <p role="alert">{t("noSuchProject", { id })}</p>}
      {loading && <div className={styles.skeleton} role="status" aria-label={t("loading")} />}
      {error && !project && (
        <div role="alert">
          <p lang="en">{error.message}</p>
          <button type="button" className={controls.button} onClick={() => mutate()}>
            {t("tryAgain")}
          </button>
        </div>
      )}
    </SidePanel>
  );
}
