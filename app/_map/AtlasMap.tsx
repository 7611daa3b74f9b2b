"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import { type MapRef, Map as MapView, NavigationControl, ScaleControl } from "@vis.gl/react-maplibre";
import type { LngLat } from "maplibre-gl";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { shortCreditsHtml } from "@/geodata/model/attribution";
import type { LayerId } from "@/geodata/model/layer";
import styles from "./AtlasMap.module.css";
import { Choice } from "./Choice";
import { FIRST_VIEW, type Selected, useFitToSelected, useFlyTo, type View } from "./camera";
import { useHighlight, usePointed } from "./hover";
import { image } from "./images";
import { MapNotice } from "./MapNotice";
import { AtlasMapProvider } from "./map-context";
import { useOwnBasemap } from "./own-basemap";
import { INTERACTIVE_LAYERS, style } from "./style";
import { MOUNTAINS_FROM } from "./style/basemap";
import type { MapState } from "./style/state";
import { Tip } from "./Tip";
import { TownsInView } from "./TownsInView";
import { useMapLibre, WORKER } from "./use-maplibre";
import { useTheme } from "./use-theme";

// Nearer than this the atlas knows no more of the ground; with a basemap of the operator's own there is more to see.
const MAX_ZOOM = 12;
const OWN_MAX_ZOOM = 15;
// Where the extracts of the basemap end.
const BASEMAP_BOX: [number, number, number, number] = [40, 18, 148, 58];

// All at once: the credits of each source would name some twice.
const CREDITS = shortCreditsHtml("data", "basemap", "relief");

// Where they take more than one line they would lie over much of the map: one click opens them.
const LINE_PX = 30;
function foldCredits(map: HTMLElement) {
  const credits = map.querySelector<HTMLElement>(".maplibregl-ctrl-attrib");
  if (!credits || credits.offsetHeight < LINE_PX) return;
  credits.removeAttribute("open");
  credits.classList.remove("maplibregl-compact-show");
}

/** What is drawn over the basemap. */
export interface Scene {
  readonly layers: readonly LayerId[];
  readonly projects: readonly ProjectSummary[];
  readonly segments: readonly VisibleSegment[];
  readonly coloring?: MapState["coloring"];
  readonly byCapacity?: MapState["byCapacity"];
  /** Bands of stated accuracy. */
  readonly accuracy?: MapState["accuracy"];
}

export interface AtlasMapProperties {
  readonly scene: Scene;
  readonly selected: Selected | null;
  /** Where it stands at first. */
  readonly view?: View | null;
  /** Where to fly to: lon, lat. */
  readonly goal?: readonly [number, number] | null;
  /** Project under the pointer elsewhere on the page. */
  readonly hovered?: string | null;
  /** Whether it answers to pointer and click; it does not while something is drawn by hand. */
  readonly answers?: boolean;
  readonly onSelect?: (id: string) => void;
  readonly onMove?: (view: View) => void;
  /** What is put into it: tools, markers, layers of their own. */
  readonly children?: ReactNode;
}

/** The map: basemap, corridors by status, crossings and places; hover names, click selects. */
export function AtlasMap({
  scene: { layers, projects, segments, coloring = "kind", byCapacity, accuracy },
  selected,
  view = null,
  goal = null,
  hovered = null,
  answers = true,
  onSelect,
  onMove,
  children,
}: AtlasMapProperties) {
  const { t, locale } = useLanguage();
  const theme = useTheme();
  const own = useOwnBasemap();
  const { library, failed, retry } = useMapLibre();
  const mapRef = useRef<MapRef>(null);
  // The map once it has been drawn whole; before that nothing can be asked of it.
  const [map, setMap] = useState<MapRef | null>(null);
  const [idle, setIdle] = useState(false);
  const [level, setLevel] = useState(Math.floor(view?.zoom ?? 0));
  const [globe, setGlobe] = useState(false);
  const [choice, setChoice] = useState<{ readonly at: LngLat; readonly projects: readonly ProjectSummary[] } | null>(null);
  const { pointed, follow, forget } = usePointed(answers);
  const near = level >= MOUNTAINS_FROM;
  const points = useMemo(() => projects.flatMap((p) => p.points), [projects]);
  const chosen = selected?.id ?? null;
  const mapStyle = useMemo(
    () => style({ theme, layers, segments, selected: chosen, coloring, byCapacity, own, near, globe, accuracy, points, locale }, location.origin),
    [theme, layers, segments, chosen, coloring, byCapacity, own, near, globe, accuracy, points, locale],
  );
  useFitToSelected(map, selected, view);
  useFlyTo(map, goal);
  const pointedProject = pointed?.features[0]?.project;
  useHighlight(map, segments, pointedProject?.toString() ?? hovered);

  // What MapLibre itself writes on the map; it asks once.
  const [words] = useState(() => ({
    "Map.Title": t("map"),
    "NavigationControl.ZoomIn": t("zoomIn"),
    "NavigationControl.ZoomOut": t("zoomOut"),
    "AttributionControl.ToggleAttribution": t("attribution"),
    "ScaleControl.Kilometers": t("km"),
    "ScaleControl.Meters": t("m"),
  }));

  // Marks are drawn when the style first asks for them, which is before the map says that it is loaded.
  const attach = useCallback((instance: MapRef | null) => {
    mapRef.current = instance;
    const map = instance?.getMap();
    map?.setMissingStyleImageResolver((name) => {
      const drawing = image(name);
      if (drawing) map.addImage(name, drawing, { pixelRatio: 2 });
    });
  }, []);

  const context = useMemo(() => ({ theme, coloring, drawn: map !== null, level, globe, setGlobe }), [theme, coloring, map, level, globe]);

  const [drawable] = useState(() => Boolean(document.createElement("canvas").getContext("webgl2")));

  if (!drawable) return <MapNotice role="status">{t("noWebgl")}</MapNotice>;
  if (failed)
    return (
      <MapNotice role="alert" onRetry={retry}>
        {t("mapFailed")}
      </MapNotice>
    );
  return (
    <div className={styles.map} data-testid="map" aria-busy={!idle}>
      <MapView
        ref={attach}
        mapLib={library}
        workerUrl={WORKER}
        initialViewState={view ?? { bounds: FIRST_VIEW, fitBoundsOptions: { padding: 16 } }}
        mapStyle={mapStyle}
        locale={words}
        maxBounds={BASEMAP_BOX}
        minZoom={2.5}
        maxZoom={own ? OWN_MAX_ZOOM : MAX_ZOOM}
        dragRotate={false}
        attributionControl={{ compact: true, customAttribution: CREDITS }}
        interactiveLayerIds={INTERACTIVE_LAYERS.filter((id) => mapStyle.layers.some((l) => l.id === id))}
        cursor={pointedProject ? "pointer" : "grab"}
        onLoad={({ target }) => foldCredits(target.getContainer())}
        onResize={({ target }) => foldCredits(target.getContainer())}
        onIdle={() => {
          setMap(mapRef.current);
          setIdle(true);
        }}
        onMoveStart={() => {
          setIdle(false);
          forget();
        }}
        onMoveEnd={({ viewState }) => {
          setLevel(Math.floor(viewState.zoom));
          onMove?.(viewState);
        }}
        onMouseMove={follow}
        onMouseLeave={forget}
        onClick={({ features, lngLat }) => {
          forget();
          if (!answers) return;
          const ids = new Set<unknown>(features?.map((feature) => feature.properties.project));
          const here = projects.filter((p) => ids.has(p.id));
          if (here.length > 1) setChoice({ at: lngLat, projects: here });
          else if (here[0]) onSelect?.(here[0].id);
        }}
      >
        <NavigationControl position="top-right" showCompass={false} />
        <ScaleControl position="bottom-left" />
        <TownsInView />
        {choice && (
          <Choice
            {...choice}
            onSelect={(id) => {
              setChoice(null);
              onSelect?.(id);
            }}
            onClose={() => setChoice(null)}
          />
        )}
        {pointed && <Tip pointed={pointed} projects={projects} segments={segments} />}
        <AtlasMapProvider value={context}>{children}</AtlasMapProvider>
      </MapView>
    </div>
  );
}
