"use client";

import dynamic from "next/dynamic";
import type { ProjectSummary } from "@/app/_domain/summary";
import { visibleSegments } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { StatusMark } from "@/app/_ui/StatusMark";
import { useMedia } from "@/app/_ui/use-media";
import { LAYER_IDS } from "@/geodata/model/layer";

const AtlasMap = dynamic(() => import("@/app/_map/AtlasMap"), { ssr: false });
const nothing = () => {};

/** The map of one project by itself. */
export function Embed({ project, today }: { project: ProjectSummary; today: string }) {
  const { href, name } = useLanguage();
  const dark = useMedia("(prefers-color-scheme: dark)");
  return (
    <main className="embed stage" aria-label={name(project.names).text}>
      <AtlasMap
        theme={dark ? "dark" : "light"}
        layers={LAYER_IDS}
        segments={visibleSegments([project], today)}
        projects={[project]}
        selected={project.id}
        focus={project.bbox}
        goal={null}
        lines={undefined}
        hovered={null}
        caption={name(project.names).text}
        map={null}
        onSelect={nothing}
        onMove={nothing}
      />
      <p className="embed-title">
        <a href={href(`/projects/${project.id}`)} target="_blank" rel="noopener">
          {name(project.names).text}
        </a>
        {project.status && <StatusMark status={project.status.value} since={project.status.since} />}
      </p>
    </main>
  );
}
