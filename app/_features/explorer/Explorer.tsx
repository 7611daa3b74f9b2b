"use client";

import dynamic from "next/dynamic";
import { useMemo, useRef, useState } from "react";
import { changesAddress } from "@/app/_domain/addresses";
import type { Document } from "@/app/_domain/document";
import { figures, type Measures } from "@/app/_domain/figures";
import type { ProjectSummary } from "@/app/_domain/summary";
import { ARTICLE_YEAR, yearsUntil } from "@/app/_domain/years";
import { Figures } from "@/app/_features/figures/Figures";
import { ChipFilters } from "@/app/_features/filter/ChipFilters";
import { Legend } from "@/app/_features/legend/Legend";
import { ProjectList } from "@/app/_features/list/ProjectList";
import { useOwnLine } from "@/app/_features/own-line/use-own-line";
import { Timeline } from "@/app/_features/timeline/Timeline";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { MapNotice } from "@/app/_map/MapNotice";
import { Boundary } from "@/app/_ui/Boundary";
import text from "@/app/_ui/text.module.css";
import { yearOf } from "@/geodata/model/date";
import { LAYER_IDS } from "@/geodata/model/layer";
import styles from "./Explorer.module.css";
import { Header } from "./Header";
import { SearchField } from "./SearchField";
import { useAddressBar } from "./use-address-bar";
import { useComparison } from "./use-comparison";
import { useFirstHit } from "./use-first-hit";
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
const FilterPanel = dynamic(() => import("@/app/_features/filter/FilterPanel").then((m) => m.FilterPanel));
const Found = dynamic(() => import("@/app/_features/search/Found").then((m) => m.Found));
const OwnLine = dynamic(() => import("@/app/_features/own-line/OwnLine").then((m) => m.OwnLine));

function MapWaiting() {
  const { t } = useLanguage();
  return (
    <>
      <noscript>
        <MapNotice>{t("needsScript")}</MapNotice>
      </noscript>
      <div className={styles.drawing}>
        <MapNotice>{t("drawing")}</MapNotice>
      </div>
    </>
  );
}

/** The whole explorer: list and legend, map, timeline, panel. Its state is the address bar. */
export function Explorer({ projects, measures, today }: { projects: readonly ProjectSummary[]; measures: Measures; today: string }) {
  const { t, name } = useLanguage();
  const addressBar = useAddressBar();
  const { address, search, narrow, showDate, compareWith, draw, moveMap } = addressBar;
  const { open, statement, select, openOwnLine, close } = usePanels(addressBar);
  const date = address.asOf ?? today;
  const { narrowing, documents, found, narrowed } = useNarrowing(address);
  const ideas = address.ideas !== null;
  const { dated, shown, segments, ideaCount } = useProjectsAsOf(projects, date, narrowed, ideas);
  const compared = useComparison(projects, address.compare, date, shown, narrowed, ideas);
  const inFigures = useMemo(() => figures(shown, segments, date, address.country, measures), [shown, segments, date, address.country, measures]);
  const [filtersOpen, setFiltersOpen] = useState(false);
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
  const openHit = ({ position, project, id }: Document) => {
    if (position) setGoal(position);
    else if (project) select(project, id.split("#")[1]);
  };
  const wantFirst = useFirstHit(narrowing.q === (address.q ?? "") ? documents : undefined, (first) => {
    const [shownFirst] = shown;
    // What the index has not found, names and summaries may hold.
    if (first) openHit(first);
    else if (shownFirst) select(shownFirst.id);
  });
  const type = (q: string) => {
    wantFirst(false);
    search(q);
  };
  const measure = () => {
    openOwnLine();
    own.draw(true);
  };
  const startComparing = () => {
    if (compared) return compareWith(null);
    const year = yearOf(date);
    // A year with nothing before it to compare is held against today.
    compareWith(Math.min(year, ARTICLE_YEAR), year <= ARTICLE_YEAR);
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
      <a className={styles.skip} href="#projects">
        {t("skipToList")}
      </a>
      <p className={text.hidden} aria-live="polite">
        {date.slice(0, 4)}: {t("projectCount", { count: shown.length })}
      </p>
      <aside className={styles.side}>
        <Header onOwnLine={openOwnLine} />
        <SearchField field={field} value={address.q ?? ""} onText={type} onEnter={() => wantFirst(true)} />
        <Boundary>{documents && <Found found={documents} nameOf={nameOf} onHit={openHit} />}</Boundary>
        <Figures figures={inFigures} shown={shown.length} narrowing={narrowing} asOf={address.asOf} onNarrow={narrow} onSelect={select} />
        <ChipFilters all={dated} narrowing={narrowing} found={found} asOf={address.asOf} onChange={narrow} />
        <ProjectList projects={shown} selected={address.project} onSelect={select} onHover={setHovered} />
        <details className={styles.more} onToggle={(event) => setFiltersOpen(event.currentTarget.open)}>
          <summary>{t("moreFilters")}</summary>
          <Boundary>
            {filtersOpen && <FilterPanel all={dated} narrowing={narrowing} found={found} date={date} asOf={address.asOf} onChange={narrow} />}
          </Boundary>
        </details>
      </aside>
      <main className={styles.stage} data-comparing={compared ? "" : undefined} id="map" tabIndex={-1} aria-label={t("map")}>
        <Boundary>
          <ExplorerMap {...map} scene={{ ...scene, segments }} own={own} tools={{ caption, bbox: project?.bbox, onMeasure: measure }} />
        </Boundary>
        {compared && (
          <Compare
            left={compared.year}
            right={address.asOf ?? t("today")}
            years={yearsUntil(today)}
            changed={compared.changed}
            page={changesAddress({ ...narrowing, asOf: address.asOf, compare: compared.year })}
            onLeft={compareWith}
            onSelect={select}
          >
            <ExplorerMap {...map} scene={{ ...scene, segments: compared.segments }} />
          </Compare>
        )}
        {/* What changed takes its place. */}
        {!compared && <Legend segments={segments} drawing={drawing} ideaCount={ideaCount} onDraw={draw} />}
        <Timeline comparing={compared !== null} onCompare={startComparing} date={date} today={today} projects={projects} onChange={showDate} />
      </main>
      <Boundary of={address.project ?? address.view}>
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
      </Boundary>
    </div>
  );
}
