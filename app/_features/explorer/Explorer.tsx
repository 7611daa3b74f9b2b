"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import { yearsUntil } from "@/app/_domain/years";
import { FilterPanel } from "@/app/_features/filter/FilterPanel";
import { Legend } from "@/app/_features/legend/Legend";
import { ProjectList } from "@/app/_features/list/ProjectList";
import { useOwnLine } from "@/app/_features/own-line/use-own-line";
import { Found } from "@/app/_features/search/Found";
import { Timeline } from "@/app/_features/timeline/Timeline";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { MapNotice } from "@/app/_map/MapNotice";
import text from "@/app/_ui/text.module.css";
import { LAYER_IDS } from "@/geodata/model/layer";
import styles from "./Explorer.module.css";
import { Header } from "./Header";
import { SearchField } from "./SearchField";
import { useAddressBar } from "./use-address-bar";
import { useComparison } from "./use-comparison";
import { useKeys } from "./use-keys";
import { useNarrowing } from "./use-narrowing";
import { usePanels } from "./use-panels";
import { useProjectsAsOf } from "./use-projects-as-of";
import { useSelectedLines } from "./use-selected-lines";
import { useTitle } from "./use-title";

// The map needs the browser's WebGL; the list is there before it.
const ExplorerMap = dynamic(() => import("./ExplorerMap").then((m) => m.ExplorerMap), { ssr: false, loading: () => <MapWaiting /> });

// What a reader opens comes when it is opened.
const Panel = dynamic(() => import("@/app/_features/dossier/Panel").then((m) => m.Panel));
const Compare = dynamic(() => import("@/app/_features/compare/Compare").then((m) => m.Compare));
const DropHint = dynamic(() => import("@/app/_features/own-line/DropHint").then((m) => m.DropHint));
const OwnLine = dynamic(() => import("@/app/_features/own-line/OwnLine").then((m) => m.OwnLine));

// The year of the founding article.
const COMPARED_FIRST = 2004;

function MapWaiting() {
  const { t } = useLanguage();
  return <MapNotice>{t("drawing")}</MapNotice>;
}

/** The whole explorer: list and legend, map, timeline, panel. Its state is the address bar. */
export function Explorer({ projects, today }: { projects: readonly ProjectSummary[]; today: string }) {
  const { t, name } = useLanguage();
  const addressBar = useAddressBar();
  const { address, search, narrow, showDate, compareWith, draw, moveMap } = addressBar;
  const { open, statement, select, openOwnLine, close } = usePanels(addressBar);
  const date = address.asOf ?? today;
  const { narrowing, documents, found, narrowed } = useNarrowing(address);
  const ideas = address.ideas !== null;
  const { dated, shown, segments, ideaCount } = useProjectsAsOf(projects, date, narrowed, ideas);
  const compared = useComparison(projects, address.compare, date, narrowed, ideas);
  const project = projects.find((p) => p.id === address.project);
  const [band, setBand] = useState(false);
  const { lines, accuracy } = useSelectedLines(project?.id ?? null, address.asOf, band);
  const own = useOwnLine(!address.project && address.view === "own-line", openOwnLine);
  const [goal, setGoal] = useState<readonly [number, number] | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const title = project ? name(project.names).text : null;
  useTitle(title);
  useKeys(field, close);

  const nameOf = (id: string) => {
    const named = projects.find((p) => p.id === id);
    return named ? name(named.names).text : id;
  };
  const measure = () => {
    openOwnLine();
    own.draw(true);
  };
  const map = {
    selected: address.project === null ? null : { id: address.project, bbox: project?.bbox },
    view: address.map,
    goal,
    hovered,
    lines,
    together: compared !== null,
    onSelect: select,
    onMove: moveMap,
  };
  const drawing = { color: address.color, width: address.width, ideas: address.ideas };
  const scene = {
    layers: address.layers ?? LAYER_IDS,
    projects: shown,
    coloring: address.color ?? ("kind" as const),
    byCapacity: address.width !== null,
    accuracy,
  };
  const caption = `${title ?? "Corridor Atlas"} · ${t("statusYear", { year: date.slice(0, 4) })}`;

  return (
    <div className={styles.explorer} data-selected={open ? "" : undefined} data-coloring={address.color ?? "kind"}>
      <a className={styles.skip} href="#map">
        {t("skipToMap")}
      </a>
      <p className={text.hidden} aria-live="polite">
        {date.slice(0, 4)}: {t("projectCount", { count: shown.length })}
      </p>
      <aside className={styles.side}>
        <Header onOwnLine={openOwnLine} />
        <SearchField field={field} value={address.q ?? ""} onText={search} />
        <ProjectList projects={shown} selected={address.project} onSelect={select} onHover={setHovered} />
        {documents && <Found found={documents} nameOf={nameOf} onProject={select} onPlace={setGoal} />}
        <FilterPanel all={dated} narrowing={narrowing} found={found} date={date} asOf={address.asOf} onChange={narrow} />
      </aside>
      <main className={styles.stage} data-comparing={compared ? "" : undefined} id="map" tabIndex={-1} aria-label={t("map")}>
        <ExplorerMap {...map} scene={{ ...scene, segments }} own={own} tools={{ caption, bbox: project?.bbox, onMeasure: measure }} />
        {compared && (
          <Compare left={compared.year} right={address.asOf ?? t("today")} years={yearsUntil(today)} changed={compared.changed} onLeft={compareWith}>
            <ExplorerMap {...map} scene={{ ...scene, segments: compared.segments }} />
          </Compare>
        )}
        <Legend segments={segments} drawing={drawing} ideaCount={ideaCount} onDraw={draw} />
        <Timeline
          comparing={compared !== null}
          onCompare={() => compareWith(compared === null ? COMPARED_FIRST : null)}
          date={date}
          today={today}
          projects={projects}
          onChange={showDate}
        />
      </main>
      {own.dragging && <DropHint />}
      {own.open && <OwnLine own={own} nameOf={nameOf} onClose={close} onSelect={select} />}
      {address.project && (
        <Panel
          id={address.project}
          known={project !== undefined}
          asOf={address.asOf}
          statement={statement}
          band={band}
          onBand={setBand}
          onClose={close}
          onSelect={select}
        />
      )}
    </div>
  );
}
