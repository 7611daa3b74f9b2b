"use client";

import dynamic from "next/dynamic";
import { useMemo } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import { visibleSegments, withoutIdeas } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import { LAYER_IDS } from "@/geodata/model/layer";
import styles from "./Embed.module.css";

const AtlasMap = dynamic(() => import("@/app/_map/AtlasMap").then((m) => m.AtlasMap), { ssr: false });

/** The map of one project by itself, as of a date (EDTF). */
export function Embed({ project, date }: { project: ProjectSummary; date: string }) {
  const { href, name } = useLanguage();
  const scene = useMemo(() => ({ layers: LAYER_IDS, projects: [project], segments: withoutIdeas(visibleSegments([project], date)) }), [project, date]);
  return (
    <main className={styles.embed} aria-label={name(project.names).text}>
      <AtlasMap scene={scene} selected={project} />
      <p className={styles.title}>
        <a href={href(`/projects/${project.id}`)} target="_blank" rel="noopener">
          {name(project.names).text}
        </a>
        {project.status && <StatusMark status={project.status.value} since={project.status} stance={project.status.stance} />}
      </p>
    </main>
  );
}
