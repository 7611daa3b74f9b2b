"use client";

import { useEffect, useRef } from "react";
import useSWR from "swr";
import type { ProjectDetail } from "../_queries/project";
import { Dossier } from "./Dossier";
import { getJson } from "./get-json";

interface Properties {
  readonly id: string;
  readonly asOf: string | null;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The selected project beside the map. */
export function Panel({ id, asOf, onClose, onSelect }: Properties) {
  const { data, error, mutate } = useSWR<ProjectDetail, Error>(
    `/api/projects/${encodeURIComponent(id)}${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ""}`,
    getJson,
    { keepPreviousData: true },
  );
  const panel = useRef<HTMLElement>(null);
  const shown = data?.id === id ? data : undefined;
  useEffect(() => {
    if (shown?.id) panel.current?.focus();
  }, [shown?.id]);
  return (
    <aside className="panel" ref={panel} tabIndex={-1} aria-label={shown?.name ?? "Project"} aria-busy={!shown && !error}>
      <button type="button" className="close" onClick={onClose} aria-label="Close">
        ×
      </button>
      {shown && <Dossier project={shown} asOf={asOf} onSelect={onSelect} />}
      {!shown && !error && <div className="skeleton" role="status" aria-label="Loading the project" />}
      {error && !shown && (
        <div role="alert" className="failed">
          <p>{error.message}</p>
          <button type="button" onClick={() => mutate()}>
            Try again
          </button>
        </div>
      )}
    </aside>
  );
}
