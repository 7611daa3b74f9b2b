import type { MapLayerMouseEvent, MapRef } from "@vis.gl/react-maplibre";
import { useEffect, useState } from "react";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import type { Pointed } from "./Tip";

/** What lies under the pointer; nothing while the map does not `answer`. */
export function usePointed(answers: boolean) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const follow = ({ features, lngLat }: MapLayerMouseEvent) => {
    // One feature may lie in several layers and tiles.
    const distinct = new Map(features?.map(({ properties }) => [properties.id, properties]));
    setPointed(distinct.size && answers ? { features: [...distinct.values()], lngLat } : null);
  };
  return { pointed, follow, forget: () => setPointed(null) };
}

/** Marks the segments of a project as hovered, which the style shows; `map` is null until it is drawn. */
export function useHighlight(map: MapRef | null, segments: readonly VisibleSegment[], project: string | null) {
  useEffect(() => {
    const style = map?.getMap();
    if (!style || !project) return;
    const features = segments.filter((s) => s.project === project).map((s) => ({ source: "atlas", sourceLayer: s.layer, id: s.id }));
    for (const feature of features) style.setFeatureState(feature, { hover: true });
    return () => {
      for (const feature of features) style.removeFeatureState(feature, "hover");
    };
  }, [map, segments, project]);
}
