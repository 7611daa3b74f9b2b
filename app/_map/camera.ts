import type { MapRef } from "@vis.gl/react-maplibre";
import { useEffect, useRef } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import { useMedia } from "@/app/_ui/use-media";

/** Zoom and centre, as the address bar has them. */
export interface View {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The chosen project; without a box where no such project is known. */
export interface Selected {
  readonly id: string;
  readonly bbox?: ProjectSummary["bbox"] | undefined;
}

/** Before anything is chosen: from the Caspian to the Tarim basin. */
export const FIRST_VIEW: [number, number, number, number] = [50, 33.5, 92, 50];

// Narrower than that is no corridor.
const SITE_DEGREES = 0.5;
const PADDING = { top: 60, bottom: 110, left: 50, right: 50 };
const SMALL_PADDING = { top: 16, bottom: 60, left: 16, right: 48 };

/** What stands on the map's edges, pixels. */
const padding = (map: MapRef) => (map.getContainer().clientWidth < 500 || map.getContainer().clientHeight < 500 ? SMALL_PADDING : PADDING);

/** Shows the whole of a box; a site with what lies about it. */
function showBox(map: MapRef, [west, south, east, north]: ProjectSummary["bbox"], duration: number) {
  map.fitBounds([west, south, east, north], { padding: padding(map), maxZoom: east - west < SITE_DEGREES ? 6 : 8, duration });
}

/** Ways back: to the first view, and to the whole of a box. */
export function useWaysBack(map: MapRef | undefined) {
  const duration = useTravelTime();
  return {
    home: () => map?.fitBounds(FIRST_VIEW, { padding: 16, duration }),
    toBox: (box: ProjectSummary["bbox"]) => map && showBox(map, box, duration),
  };
}

/** How long the camera travels, ms. */
const useTravelTime = () => (useMedia("(prefers-reduced-motion: reduce)") ? 0 : 900);

/** Shows the whole of a project when it is chosen; `map` is null until it is drawn. */
export function useFitToSelected(map: MapRef | null, selected: Selected | null, view: View | null) {
  const duration = useTravelTime();
  const id = selected?.id ?? null;
  // The address may name both a project and a view: then the view stands, until another project is chosen.
  const placed = useRef(view ? id : null);
  const [west, south, east, north] = selected?.bbox ?? [];
  useEffect(() => {
    if (!map || placed.current === id) return;
    placed.current = id;
    if (west === undefined || south === undefined || east === undefined || north === undefined) return;
    // The panel has just taken its room.
    map.resize();
    showBox(map, [west, south, east, north], duration);
  }, [map, id, duration, west, south, east, north]);
}

/** Flies to a place (lon, lat) when it is given. */
export function useFlyTo(map: MapRef | null, goal: readonly [number, number] | null) {
  const duration = useTravelTime();
  useEffect(() => {
    if (goal) map?.flyTo({ center: [goal[0], goal[1]], zoom: 8.5, duration });
  }, [map, goal, duration]);
}
