"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { changes } from "@/app/_domain/changes";
import { FILTER_NAMES, narrowingOf, passes } from "@/app/_domain/filters";
import type { ProjectDetail } from "@/app/_domain/project";
import type { ProjectSummary } from "@/app/_domain/summary";
import { asOf as asOfDate, visibleSegments } from "@/app/_domain/visible-segments";
import { yearsUntil } from "@/app/_domain/years";
import { useProject } from "@/app/_features/dossier/use-project";
import { Legend } from "@/app/_features/filter/FilterPanel";
import { MapKey } from "@/app/_features/legend/Legend";
import { ProjectList } from "@/app/_features/list/ProjectList";
import { useOwnLine } from "@/app/_features/own-line/use-own-line";
import { Found } from "@/app/_features/search/Found";
import { useFind } from "@/app/_features/search/use-find";
import { Timeline } from "@/app/_features/timeline/Timeline";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { LanguageChoice } from "@/app/_ui/LanguageChoice";
import { LAYER_IDS } from "@/geodata/model/layer";
import { useAddress } from "./use-address";

// The map needs the browser's WebGL; the list is there before it.
const ExplorerMap = dynamic(() => import("./ExplorerMap").then((m) => m.ExplorerMap), { ssr: false, loading: () => <MapWaiting /> });

// What a reader opens comes when it is opened.
const Panel = dynamic(() => import("@/app/_features/dossier/Panel").then((m) => m.Panel));
const Compare = dynamic(() => import("@/app/_features/compare/Compare").then((m) => m.Compare));
const OwnLine = dynamic(() => import("@/app/_features/own-line/OwnLine").then((m) => m.OwnLine));

function MapWaiting() {
  const { t } = useLanguage();
  return <p className="map-waiting">{t("drawing")}</p>;
}

/** The stated accuracy of each segment, with the latitude of the middle of its project. */
const bands = ({ id, bbox, geometryProvenance }: ProjectDetail) =>
  geometryProvenance.map((p) => ({ id: `${id}/${p.segment}`, metres: p.positionalAccuracyM, latitude: (bbox[1] + bbox[3]) / 2 }));

/** The whole explorer: list and legend, map, timeline, panel. Its state is the address bar. */
export function Explorer({ projects, today }: { projects: readonly ProjectSummary[]; today: string }) {
  const { t, href, name } = useLanguage();
  const [state, setState] = useAddress();
  const { project: selected, compare, map: place, view } = state;
  const q = state.q ?? "";
  const layers = state.layers ?? LAYER_IDS;
  const date = state.asOf ?? today;
  const [goal, setGoal] = useState<readonly [number, number] | null>(null);
  // Statement that the search led to; the panel shows it.
  const [statement, setStatement] = useState<string | null>(null);
  const [band, setBand] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const dated = useMemo(() => asOfDate(projects, date), [projects, date]);
  const search = useDeferredValue(q);
  const found = useFind(search);
  const foundProjects = useMemo(() => new Set(found?.flatMap((d) => (d.kind === "project" || d.kind === "segment" ? (d.project ?? []) : []))), [found]);
  const filters = FILTER_NAMES.map((name) => state[name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filters alone, whatever else changes in the address.
  const narrowing = useMemo(() => ({ ...narrowingOf(state), q: search }), [...filters, search]);
  const shown = useMemo(() => dated.filter((p) => passes(p, narrowing, foundProjects)), [dated, narrowing, foundProjects]);
  const segments = useMemo(() => visibleSegments(shown, date), [shown, date]);
  const chosen = projects.find((p) => p.id === selected);
  const { data: detail } = useProject(chosen?.id ?? null, state.asOf);
  const lines = useMemo(() => detail?.alignments.map((a) => a.geometry), [detail]);
  const accuracy = useMemo(() => (band && detail ? bands(detail) : undefined), [band, detail]);
  const then = compare === null ? null : String(compare);
  const before = useMemo(
    () =>
      then === null
        ? []
        : visibleSegments(
            asOfDate(projects, then).filter((p) => passes(p, narrowing, foundProjects)),
            then,
          ),
    [then, projects, narrowing, foundProjects],
  );
  const changed = useMemo(() => (then === null ? [] : changes(projects, then, date)), [then, projects, date]);

  const title = chosen ? `${name(chosen.names).text} · Corridor Atlas` : "Corridor Atlas";
  useEffect(() => {
    document.title = title;
  }, [title]);

  const own = useOwnLine(!selected && view === "own-line", () => setState({ project: null, view: "own-line" }));

  const measure = () => {
    setState({ project: null, view: "own-line" });
    own.draw(true);
  };

  const nameOf = (id: string) => {
    const project = projects.find((p) => p.id === id);
    return project ? name(project.names).text : id;
  };
  /** Who opened the panel, or else the project's place in the list, has the focus again. */
  const giveBackFocus = () => {
    const before = opener.current;
    (before && before !== document.body ? before : document.getElementById(`choose-${selected}`))?.focus();
  };
  const select = (id: string | null, found?: string) => {
    if (id) opener.current = document.activeElement as HTMLElement | null;
    setState({ project: id, view: null });
    if (!id) giveBackFocus();
    // On a phone the list has been scrolled over the map, which now shows what was chosen.
    else scrollTo({ top: 0 });
    setStatement(found ?? null);
  };
  const giveBack = useEffectEvent(giveBackFocus);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key === "/" && !typing) {
        event.preventDefault();
        field.current?.focus();
      }
      if (event.key !== "Escape" || event.defaultPrevented) return;
      setState({ project: null, view: null });
      giveBack();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [setState]);

  const map = {
    selected: selected === null ? null : { id: selected, bbox: chosen?.bbox },
    view: place,
    goal,
    hovered,
    lines,
    together: compare !== null,
    onSelect: select,
    onMove: (next: NonNullable<typeof place>) => setState({ map: next }, { history: "replace" }),
  };
  const scene = { layers, projects: shown, accuracy };
  const caption = `${chosen ? name(chosen.names).text : "Corridor Atlas"} · ${t("statusYear", { year: date.slice(0, 4) })}`;

  return (
    <div className="explorer" data-selected={selected || view ? "" : undefined}>
      <a className="skip" href="#map">
        {t("skipToMap")}
      </a>
      <p className="visually-hidden" aria-live="polite">
        {date.slice(0, 4)}: {t("projectCount", { count: shown.length })}
      </p>
      <aside className="side">
        <header>
          <h1>Corridor Atlas</h1>
          <p>{t("tagline")}</p>
          <nav aria-label={t("pages")}>
            <Link href={href("/table")} prefetch={false}>
              {t("table")}
            </Link>
            <Link href={href("/sources")} prefetch={false}>
              {t("sources")}
            </Link>
            <Link href={href("/method")} prefetch={false}>
              {t("method")}
            </Link>
            <button type="button" className="link" onClick={() => setState({ project: null, view: "own-line" })}>
              {t("ownLine")}
            </button>
          </nav>
          <LanguageChoice />
        </header>
        <label className="find">
          <span className="visually-hidden">{t("find")}</span>
          <input
            ref={field}
            type="search"
            placeholder={t("find")}
            aria-keyshortcuts="/"
            value={q}
            maxLength={100}
            onChange={(event) => setState({ q: event.target.value || null }, { history: "replace" })}
          />
        </label>
        <ProjectList projects={shown} selected={selected} onSelect={select} onHover={setHovered} />
        {found && <Found found={found} nameOf={nameOf} onProject={select} onPlace={setGoal} />}
        <Legend all={dated} narrowing={narrowing} found={foundProjects} date={date} asOf={state.asOf} onChange={setState} />
      </aside>
      <main className="stage" id="map" tabIndex={-1} aria-label={t("map")}>
        <ExplorerMap {...map} scene={{ ...scene, segments }} own={own} tools={{ caption, onMeasure: measure }} />
        {compare !== null && (
          <Compare left={compare} right={state.asOf ?? t("today")} years={yearsUntil(today)} changed={changed} onLeft={(next) => setState({ compare: next })}>
            <ExplorerMap {...map} scene={{ ...scene, segments: before }} />
          </Compare>
        )}
        <MapKey segments={segments} />
        <Timeline
          comparing={compare !== null}
          onCompare={() => setState({ compare: compare === null ? 2004 : null })}
          date={date}
          today={today}
          projects={projects}
          onChange={(next) => setState({ asOf: next }, { history: "replace" })}
        />
      </main>
      {!selected && view === "own-line" && <OwnLine own={own} nameOf={nameOf} onClose={() => setState({ view: null })} onSelect={select} />}
      {selected && (
        <Panel
          id={selected}
          known={chosen !== undefined}
          asOf={state.asOf}
          statement={statement}
          band={band}
          onBand={setBand}
          onClose={() => select(null)}
          onSelect={select}
        />
      )}
    </div>
  );
}
