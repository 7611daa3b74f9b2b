"use client";

import { useMap } from "@vis.gl/react-maplibre";
import type { ProjectSummary } from "@/app/_domain/summary";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { save } from "@/app/_ui/save";
import { credits } from "@/geodata/model/attribution";
import { KINDS } from "@/geodata/model/kind";
import { STATUS_GROUP_IDS } from "@/geodata/model/status";
import { useWaysBack } from "./camera";
import styles from "./MapTools.module.css";
import { useAtlasMap } from "./map-context";

interface Properties {
  /** Begins to draw a line that is measured; without it there is nothing to measure with. */
  readonly onMeasure?: (() => void) | undefined;
  /** Box of the chosen project. */
  readonly bbox?: ProjectSummary["bbox"] | undefined;
  /** What the picture is called. */
  readonly caption: string;
}

/** Ways back to the region and to the chosen project, globe or plane, ruler, and the map as a picture. */
export function MapTools({ onMeasure, bbox, caption }: Properties) {
  const { t } = useLanguage();
  const { theme, coloring, globe, setGlobe } = useAtlasMap();
  const { current } = useMap();
  const { home, toBox } = useWaysBack(current);
  const take = async () => {
    const map = current?.getMap();
    if (!map) return;
    const attribution = [...credits("data", "basemap", "relief"), location.origin, new Date().toISOString().slice(0, 10)];
    const legend = [
      ...(coloring === "kind" ? KINDS.map((kind) => ({ kind, word: t(`lineKind.${kind}`) })) : []),
      ...STATUS_GROUP_IDS.map((group) => ({ group, word: t(`look.${group}`) })),
    ];
    const { picture } = await import("./picture");
    save(await picture(map, { title: caption, theme, coloring, attribution, legend }), "corridor-atlas.png");
  };
  return (
    <div className={`${styles.tools} maplibregl-ctrl-group`}>
      <button type="button" onClick={home} title={t("home")} aria-label={t("home")}>
        <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
          <path d="m2 10 8-7 8 7M4.5 8.5V17h11V8.5" />
        </svg>
      </button>
      {bbox && (
        <button type="button" onClick={() => toBox(bbox)} title={t("fit")} aria-label={t("fit")}>
          <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
            <path d="M3 7V3h4m6 0h4v4m0 6v4h-4m-6 0H3v-4M7 10h6" />
          </svg>
        </button>
      )}
      <button type="button" aria-pressed={globe} onClick={() => setGlobe(!globe)} title={t("globe")} aria-label={t("globe")}>
        <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
          <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 0c5 5 5 11 0 16-5-5-5-11 0-16ZM2 10h16" />
        </svg>
      </button>
      {onMeasure && (
        <button type="button" onClick={onMeasure} title={t("measureLine")} aria-label={t("measureLine")}>
          <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
            <path d="m2 13.5 11.5-11.5 4.5 4.5-11.5 11.5zm2.5-2.5 1.5 1.5m1-4 2.5 2.5m0-5 1.5 1.5m1-4 2.5 2.5" />
          </svg>
        </button>
      )}
      <button type="button" onClick={take} title={t("picture")} aria-label={t("picture")}>
        <svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true">
          <path d="M10 3v9m0 0 4-4m-4 4L6 8M3 16h14" />
        </svg>
      </button>
    </div>
  );
}
