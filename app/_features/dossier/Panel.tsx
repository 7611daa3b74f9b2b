"use client";

import { useEffect, useRef, useState } from "react";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { Dossier } from "./Dossier";
import { unfold } from "./unfold";
import { useProject } from "./use-project";

interface Properties {
  readonly id: string;
  /** Whether there is such a project. */
  readonly known: boolean;
  readonly asOf: string | null;
  /** Statement to be shown first. */
  readonly statement: string | null;
  readonly band: boolean;
  readonly onBand: (on: boolean) => void;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The selected project beside the map. */
export function Panel({ id, known, asOf, statement, band, onBand, onClose, onSelect }: Properties) {
  const { data: shown, error, mutate } = useProject(known ? id : null, asOf);
  const { t, name } = useLanguage();
  const panel = useRef<HTMLElement>(null);
  // On a phone the panel is a sheet over the map, half or nearly all of the screen.
  const [tall, setTall] = useState(false);
  useEffect(() => {
    if (!shown?.id) return;
    panel.current?.focus();
    if (statement) unfold(statement);
  }, [shown?.id, statement]);
  return (
    <aside
      className="panel"
      data-tall={tall ? "" : undefined}
      ref={panel}
      tabIndex={-1}
      aria-label={shown ? name(shown.names).text : t("project")}
      aria-busy={known && !shown && !error}
    >
      <button type="button" className="grip" aria-expanded={tall} aria-label={t("wholeScreen")} onClick={() => setTall(!tall)} />
      <button type="button" className="close" onClick={onClose} aria-label={t("close")}>
        ×
      </button>
      {shown && <Dossier project={shown} asOf={asOf} found={statement} band={band} onBand={onBand} onSelect={onSelect} />}
      {!known && (
        <p role="alert" className="failed">
          {t("noSuchProject", { id })}
        </p>
      )}
      {known && !shown && !error && <div className="skeleton" role="status" aria-label={t("loading")} />}
      {error && !shown && (
        <div role="alert" className="failed">
          <p lang="en">{error.message}</p>
          <button type="button" className="button" onClick={() => mutate()}>
            {t("tryAgain")}
          </button>
        </div>
      )}
    </aside>
  );
}
