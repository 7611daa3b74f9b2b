"use client";

import { length } from "@turf/turf";
import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useEffectEvent } from "react";
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawModeUndoRedo,
  TerraDrawSelectMode,
  TerraDrawSessionUndoRedo,
  TerraDrawUndoRedoKeyboardShortcuts,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { Line } from "@/geodata/analysis/line";

/** Drawing by hand: point after point, then dragging them. Tells of the line whenever it is finished or changed, of its length (km) meanwhile. */
export function Draw({ color, onLine, onLength }: { color: `#${string}`; onLine: (line: Line) => void; onLength: (km: number) => void }) {
  const { current } = useMap();
  const tell = useEffectEvent(onLine);
  const tellLength = useEffectEvent(onLength);
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map }),
      modes: [
        new TerraDrawLineStringMode({ styles: { lineStringColor: color, lineStringWidth: 3, closingPointColor: color } }),
        new TerraDrawSelectMode({
          flags: { linestring: { feature: { coordinates: { midpoints: true, draggable: true, deletable: true } } } },
          styles: { selectedLineStringColor: color, selectedLineStringWidth: 3, selectionPointColor: color, midPointColor: color },
        }),
      ],
      undoRedo: {
        modeLevel: new TerraDrawModeUndoRedo(),
        sessionLevel: new TerraDrawSessionUndoRedo(),
        keyboardShortcuts: new TerraDrawUndoRedoKeyboardShortcuts(),
      },
    });
    draw.start();
    draw.setMode("linestring");
    draw.on("finish", (id, { action }) => {
      const geometry = draw.getSnapshotFeature(id)?.geometry;
      if (geometry?.type !== "LineString") return;
      tell({ type: "LineString", coordinates: geometry.coordinates });
      if (action !== "draw") return;
      draw.setMode("select");
      draw.selectFeature(id);
    });
    draw.on("change", () => {
      const line = draw.getSnapshot().find((feature) => feature.geometry.type === "LineString");
      if (line) tellLength(length(line));
    });
    return () => draw.stop();
  }, [current, color]);
  return null;
}
