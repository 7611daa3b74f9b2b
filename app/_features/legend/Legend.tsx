"use client";

import { type ReactNode, useId, useState } from "react";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { KindSample } from "@/app/_ui/KindSample";
import { StatusSample } from "@/app/_ui/StatusSample";
import { KINDS } from "@/geodata/model/kind";
import { groupOf, STATUS_GROUP_IDS } from "@/geodata/model/status";
import styles from "./Legend.module.css";
import { UncertaintySample } from "./UncertaintySample";

/** How lines are drawn, as the address has it; null is as at first. */
export interface Drawing {
  readonly color: "status" | null;
  readonly width: "capacity" | null;
  readonly ideas: "shown" | null;
}

interface Properties {
  readonly segments: readonly VisibleSegment[];
  readonly drawing: Drawing;
  /** How many of the projects' segments nobody began to build. */
  readonly ideaCount: number;
  readonly onDraw: (change: Partial<Drawing>) => void;
}

/** What the lines on the map mean, as far as they are on it, and how else they can be drawn. */
export function Legend({ segments, drawing, ideaCount, onDraw }: Properties) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const body = useId();
  const kinds = new Set(segments.map((s) => s.kind));
  const groups = new Set(segments.map((s) => groupOf(s.status)));
  const byKind = drawing.color === null;
  return (
    <section className={styles.legend} aria-label={t("legend")} data-open={open ? "" : undefined}>
      <button type="button" className={styles.opener} aria-expanded={open} aria-controls={body} onClick={() => setOpen(!open)}>
        {t("legend")}
      </button>
      <div id={body} className={styles.body}>
        <ul>
          {byKind &&
            KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
              <li key={kind}>
                <KindSample kind={kind} />
                {t(`lineKind.${kind}`)}
              </li>
            ))}
        </ul>
        <ul>
          {STATUS_GROUP_IDS.filter((group) => groups.has(group)).map((group) => (
            <li key={group}>
              <StatusSample group={group} plain={byKind} />
              {t(`look.${group}`)}
            </li>
          ))}
          <li>
            <UncertaintySample />
            {t("uncertainBand")}
          </li>
        </ul>
        <Switch on={drawing.color !== null} onChange={(on) => onDraw({ color: on ? "status" : null })}>
          {t("colorByStatus")}
        </Switch>
        <Switch on={drawing.width !== null} onChange={(on) => onDraw({ width: on ? "capacity" : null })}>
          {t("widthByCapacity")}
        </Switch>
        {ideaCount > 0 && (
          <Switch on={drawing.ideas !== null} onChange={(on) => onDraw({ ideas: on ? "shown" : null })}>
            {t("showIdeas", { count: ideaCount })}
          </Switch>
        )}
      </div>
    </section>
  );
}

function Switch({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ReactNode }) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  );
}
