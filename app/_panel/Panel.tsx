"use client";

import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../_language/LanguageProvider";
import { Dossier } from "./Dossier";
import { unfold } from "./unfold";
import { useProject } from "./use-project";

interface Properties {
  readonly id: string;
  readonly asOf: string | null;
  /** Statement to be shown first. */
  readonly statement: string | null;
  readonly band: boolean;
  readonly onBand: (on: boolean) => void;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The selected project beside the map. */
export function Panel({ id, asOf, statement, band, onBand, onClose, onSelect }: Properties) {
  const { data: shown, error, mutate } = useProject(id, asOf);
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
      aria-busy={!shown && !error}
    >
      <button type="button" className="grip" aria-expanded={tall} aria-label={t("wholeScreen")} onClick={() => setTall(!tall)} />
      <button type="button" className="close" onClick={onClose} aria-label={t("close")}>
        ×
      </button>
      {shown && <Dossier project={shown} asOf={asOf} found={statement} band={band} onBand={onBand} onSelect={onSelect} />}
      {!shown && !error && <div className="skeleton" role="status" aria-label={t("loading")} />}
      {error && !shown && (
        <div role="alert" className="failed">
          <p lang="en">{error.message}</p>
          <button type="button" onClick={() => mutate()}>
            {t("tryAgain")}
          </button>
        </div>
      )}
    </aside>
  );
}
