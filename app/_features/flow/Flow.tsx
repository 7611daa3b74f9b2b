"use client";

import { useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import useSWR from "swr";
import type { Flow as FlowLine } from "@/app/_domain/flow";
import { getJson } from "@/app/_domain/get-json";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { useAtlasMap } from "@/app/_map/map-context";
import { MAP_COLORS, rgb } from "@/app/_theme/colors";
import { particles, positionOf, STEP_KM } from "./particles";

const KM_PER_SECOND = 60;

/** Dots that move along the operating pipelines in the direction of flow; deck.gl comes only when this is drawn. */
export function Flow({ segments }: { segments: readonly VisibleSegment[] }) {
  const { theme } = useAtlasMap();
  const { current } = useMap();
  const { data } = useSWR<{ flows: FlowLine[] }>("/api/flows", getJson);
  useEffect(() => {
    const map = current?.getMap();
    const operating = new Set(segments.filter((s) => s.status === "operating").map((s) => s.id));
    const dots = particles(data?.flows.filter((flow) => operating.has(flow.id)) ?? []);
    if (!map || !dots.length) return;
    let frame = 0;
    let remove = () => {};
    let gone = false;
    Promise.all([import("@deck.gl/maplibre"), import("@deck.gl/layers")]).then(([{ MapLibreOverlay }, { ScatterplotLayer }]) => {
      if (gone) return;
      const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
      map.addControl(overlay);
      remove = () => map.removeControl(overlay);
      const draw = (time: number) => {
        const layer = new ScatterplotLayer({
          id: "flow",
          data: dots,
          getPosition: (dot) => positionOf(dot, ((time / 1000) * KM_PER_SECOND) / (dot.track.length * STEP_KM)),
          getRadius: (dot) => dot.radius,
          radiusUnits: "pixels",
          getFillColor: rgb(MAP_COLORS.flow[theme]),
          getLineColor: rgb(MAP_COLORS.flowEdge[theme]),
          stroked: true,
          lineWidthUnits: "pixels",
          getLineWidth: 0.8,
          updateTriggers: { getPosition: time },
        });
        overlay.setProps({ layers: [layer] });
        frame = requestAnimationFrame(draw);
      };
      frame = requestAnimationFrame(draw);
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      remove();
    };
  }, [current, data, segments, theme]);
  return null;
}
