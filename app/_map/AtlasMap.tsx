"use client";

import { useLanguage } from "@/app/_i18n/LanguageProvider";
import "maplibre-gl/dist/maplibre-gl.css";
import { type MapRef, Map as MapView, NavigationControl, ScaleControl } from "@vis.gl/react-maplibre";
import dynamic from "next/dynamic";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { Flow } from "@/app/_features/flow/Flow";
import type { OwnLineState } from "@/app/_features/own-line/use-own-line";
import { StripMarker } from "@/app/_features/strip/StripMarker";
import type { Theme } from "@/app/_theme/looks";
import { useMedia } from "@/app/_ui/use-media";
import type { Line } from "@/geodata/analysis/line";
import type { LayerId } from "@/geodata/model/layer";
import { image } from "./images";
import { MapTools } from "./MapTools";
import { INTERACTIVE_LAYERS, type MapState, MOUNTAINS_FROM, style } from "./style";
import { type Pointed, Tip } from "./Tip";
import { keepTogether } from "./together";

// The browser loads it as it is, so that the worker finds the file that they share already there. It has what maplibre.ts names.
const maplibre: Promise<typeof import("maplibre-gl")> = import(/* turbopackIgnore: true */ `${process.env.MAPLIBRE}/maplibre-gl.mjs`);

// Terra Draw and what goes with it come when a reader wants to measure a line.
const OwnLineOnMap = dynamic(() => import("@/app/_features/own-line/OwnLineOnMap").then((m) => m.OwnLineOnMap));

// Before anything is chosen: from the Caspian to the Tarim basin.
const FIRST_VIEW: [number, number, number, number] = [50, 33.5, 92, 50];
// Where the extracts of the basemap end.
const BASEMAP_BOX: [number, number, number, number] = [40, 18, 148, 58];
// Narrower than that is no corridor.
const SITE_DEGREES = 0.5;
const ROOM = { top: 60, bottom: 110, left: 50, right: 50 };
const LITTLE_ROOM = { top: 16, bottom: 60, left: 16, right: 48 };

/** What stands on the map's edges, pixels. */
const room = (map: MapRef) => (map.getContainer().clientWidth < 500 || map.getContainer().clientHeight < 500 ? LITTLE_ROOM : ROOM);

// From afar moving dots are only noise, and deck.gl need not come for the first view.
const FLOW_ZOOM = 5;

interface Properties {
  readonly map: { readonly zoom: number; readonly latitude: number; readonly longitude: number } | null;
  readonly theme: Theme;
  readonly layers: readonly LayerId[];
  readonly segments: readonly VisibleSegment[];
  readonly projects: readonly ProjectSummary[];
  readonly selected: string | null;
  /** Bounding box of the selected project. */
  readonly focus: ProjectSummary["bbox"] | undefined;
  /** Where to fly to: lon, lat. */
  readonly goal: readonly [number, number] | null;
  /** Alignments of the selected project, once they are known. */
  readonly lines: readonly Line[] | undefined;
  /** Project under the pointer in the list. */
  readonly hovered: string | null;
  /** Bands of stated accuracy to be drawn. */
  readonly accuracy?: MapState["accuracy"];
  /** Whether it moves together with the other maps of the page. */
  readonly together?: boolean;
  /** The reader's own line, where there can be one. */
  readonly own?: OwnLineState;
  /** What a picture of the map is called. */
  readonly caption: string;
  /** Begins to measure a line, where that can be done. */
  readonly onMeasure?: () => void;
  readonly onSelect: (id: string) => void;
  readonly onMove: (view: { zoom: number; latitude: number; longitude: number }) => void;
}

/** The map: basemap, corridors by status, crossings and places; hover names, click selects. */
export default function AtlasMap({
  map: view,
  theme,
  layers,
  segments,
  projects,
  selected,
  focus,
  goal,
  lines,
  hovered,
  own,
  accuracy,
  together = false,
  caption,
  onMeasure,
  onSelect,
  onMove,
}: Properties) {
  const { t, locale } = useLanguage();
  const mapRef = useRef<MapRef>(null);
  const [drawn, setDrawn] = useState(false);
  const [idle, setIdle] = useState(false);
  const [level, setLevel] = useState(Math.floor(view?.zoom ?? 0));
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [globe, setGlobe] = useState(false);
  const points = useMemo(() => projects.flatMap((p) => p.points), [projects]);
  const near = level >= MOUNTAINS_FROM;
  const mapStyle = useMemo(
    () => style({ theme, layers, segments, selected, near, globe, accuracy, points, locale }, location.origin),
    [theme, layers, segments, selected, near, globe, accuracy, points, locale],
  );

  // What MapLibre itself writes on the map; it asks once.
  const [words] = useState(() => ({
    "Map.Title": t("map"),
    "NavigationControl.ZoomIn": t("zoomIn"),
    "NavigationControl.ZoomOut": t("zoomOut"),
    "AttributionControl.ToggleAttribution": t("attribution"),
    "ScaleControl.Kilometers": t("km"),
    "ScaleControl.Meters": t("m"),
  }));

  // The address may name both a project and a view: then the view stands, until another project is chosen.
  const placed = useRef(view ? selected : null);
  const [west, south, east, north] = focus ?? [];
  useEffect(() => {
    const map = mapRef.current;
    if (!map || !drawn || placed.current === selected) return;
    placed.current = selected;
    if (west === undefined || south === undefined || east === undefined || north === undefined) return;
    // The panel has just taken its room.
    map.resize();
    // A site is seen with what lies about it.
    map.fitBounds([west, south, east, north], { padding: room(map), maxZoom: east - west < SITE_DEGREES ? 6 : 8, duration: still ? 0 : 900 });
  }, [selected, drawn, still, west, south, east, north]);

  useEffect(() => {
    if (drawn && goal) mapRef.current?.flyTo({ center: [goal[0], goal[1]], zoom: 8.5, duration: still ? 0 : 900 });
  }, [drawn, still, goal]);

  useEffect(() => {
    const map = mapRef.current?.getMap();
    return together && drawn && map ? keepTogether(map) : undefined;
  }, [together, drawn]);

  const lit = pointed?.features[0]?.project ?? hovered;
  useEffect(() => {
    const map = mapRef.current?.getMap();
    if (!map || !drawn || !lit) return;
    const features = segments.filter((s) => s.project === lit).map((s) => ({ source: "atlas", sourceLayer: s.layer, id: s.id }));
    for (const feature of features) map.setFeatureState(feature, { hover: true });
    return () => {
      for (const feature of features) map.removeFeatureState(feature, "hover");
    };
  }, [lit, segments, drawn]);

  // Marks are drawn when the style first asks for them, which is before the map says that it is loaded.
  const attach = useCallback((instance: MapRef | null) => {
    mapRef.current = instance;
    const map = instance?.getMap();
    map?.setMissingStyleImageResolver((name) => {
      const drawing = image(name);
      if (drawing) map.addImage(name, drawing, { pixelRatio: 2 });
    });
  }, []);

  const [drawable] = useState(() => Boolean(document.createElement("canvas").getContext("webgl2")));

  if (!drawable)
    return (
      <p className="map-waiting" role="status">
        {t("noWebgl")}
      </p>
    );
  return (
    <div className="map" aria-busy={!idle}>
      <MapView
        ref={attach}
        mapLib={maplibre}
        workerUrl={`${process.env.MAPLIBRE}/maplibre-gl-worker.mjs`}
        initialViewState={view ?? { bounds: FIRST_VIEW, fitBoundsOptions: { padding: 16 } }}
        mapStyle={mapStyle}
        locale={words}
        maxBounds={BASEMAP_BOX}
        minZoom={2.5}
        maxZoom={14}
        dragRotate={false}
        attributionControl={{ compact: true }}
        interactiveLayerIds={INTERACTIVE_LAYERS.filter((id) => mapStyle.layers.some((l) => l.id === id))}
        cursor={pointed?.features[0]?.project ? "pointer" : "grab"}
        onIdle={() => {
          setDrawn(true);
          setIdle(true);
        }}
        onMoveStart={() => {
          setIdle(false);
          setPointed(null);
        }}
        onMoveEnd={({ viewState }) => {
          setLevel(Math.floor(viewState.zoom));
          onMove(viewState);
        }}
        onMouseMove={({ features, lngLat }) => {
          // One feature may lie in several layers and tiles.
          const distinct = new Map(features?.map(({ properties }) => [properties.id, properties]));
          setPointed(distinct.size && !own?.drawing ? { features: [...distinct.values()], lngLat } : null);
        }}
        onMouseLeave={() => setPointed(null)}
        onClick={({ features }) => {
          const project = features?.[0]?.properties.project as string | undefined;
          setPointed(null);
          if (project && !own?.drawing) onSelect(project);
        }}
      >
        <NavigationControl position="top-right" showCompass={false} />
        <MapTools theme={theme} globe={globe} onGlobe={setGlobe} onMeasure={onMeasure} title={caption} />
        <ScaleControl position="bottom-left" />
        {pointed && <Tip pointed={pointed} projects={projects} segments={segments} />}
        {drawn && own?.open && <OwnLineOnMap own={own} theme={theme} />}
        {drawn && lines && <StripMarker project={selected} lines={lines} />}
        {drawn && !still && level >= FLOW_ZOOM && layers.includes("pipelines") && <Flow theme={theme} segments={segments} />}
      </MapView>
    </div>
  );
}
