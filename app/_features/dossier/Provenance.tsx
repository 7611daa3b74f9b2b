"use client";

import type { ProjectDetail } from "@/app/_domain/project";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import text from "@/app/_ui/text.module.css";
import styles from "./Provenance.module.css";

/** How the line of each segment was drawn, and how exact it is. */
export function Provenance({ project: { segments, sources, geometryProvenance } }: { project: ProjectDetail }) {
  const { t, number, date, name } = useLanguage();
  const distance = (metres: number) => (metres >= 1000 ? `${number(metres / 1000, 1)} ${t("km")}` : `${metres} ${t("m")}`);
  const range = (metres: readonly number[]) => ({ from: distance(Math.min(...metres)), to: distance(Math.max(...metres)) });
  const segmentName = (id: string) => {
    const segment = segments.find((s) => s.id === id);
    return segment && name(segment.names).text;
  };
  return (
    <ul className={`${text.list} ${styles.methods}`}>
      {geometryProvenance.map((p) => (
        <li key={p.segment}>
          {segments.length > 1 && <strong>{segmentName(p.segment)}: </strong>}
          <span lang="en">{p.method}</span> {t("within", { distance: distance(p.positionalAccuracyM), date: date(p.digitisedAt) })}{" "}
          {p.accuracyByStretch && `${t("byStretch", range(p.accuracyByStretch.map((s) => s.positionalAccuracyM)))} `}
          {p.sources.map((id) => sources.find((s) => s.id === id)?.title ?? id).join(", ")}.
        </li>
      ))}
    </ul>
  );
}
