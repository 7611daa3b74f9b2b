"use client";

import dynamic from "next/dynamic";
import type { ComponentProps } from "react";
import type { OwnLineState } from "@/app/_features/own-line/use-own-line";
import { AtlasMap, type AtlasMapProperties } from "@/app/_map/AtlasMap";
import { MapTools } from "@/app/_map/MapTools";
import { MoveTogether } from "@/app/_map/MoveTogether";
import { OnceDrawn } from "@/app/_map/map-context";
import { useMedia } from "@/app/_ui/use-media";
import type { Line } from "@/geodata/analysis/line";

// What measures along lines comes when there is a line to measure: that of the chosen project, the reader's own, or those on which something flows.
const StripMarker = dynamic(() => import("@/app/_features/strip/StripMarker").then((m) => m.StripMarker));
const Flow = dynamic(() => import("@/app/_features/flow/Flow").then((m) => m.Flow));
const OwnLineOnMap = dynamic(() => import("@/app/_features/own-line/OwnLineOnMap").then((m) => m.OwnLineOnMap));

// From afar moving dots are only noise, and deck.gl need not come for the first view.
const FLOW_ZOOM = 5;

interface Properties extends Omit<AtlasMapProperties, "answers" | "children"> {
  /** Alignments of the selected project, once they are known. */
  readonly lines: readonly Line[] | undefined;
  /** The reader's own line, where there can be one. */
  readonly own?: OwnLineState;
  readonly tools?: ComponentProps<typeof MapTools>;
  /** Whether it moves together with the other map of the page. */
  readonly together: boolean;
}

/** The explorer's map with what its features put into it. */
export function ExplorerMap({ lines, own, tools, together, ...map }: Properties) {
  const still = useMedia("(prefers-reduced-motion: reduce)");
  return (
    <AtlasMap {...map} answers={!own?.drawing}>
      {tools && <MapTools {...tools} />}
      <OnceDrawn>
        {together && <MoveTogether />}
        {own?.open && <OwnLineOnMap own={own} />}
        {lines && <StripMarker project={map.selected?.id ?? null} lines={lines} />}
      </OnceDrawn>
      {!still && map.scene.layers.includes("pipelines") && (
        <OnceDrawn fromZoom={FLOW_ZOOM}>
          <Flow segments={map.scene.segments} />
        </OnceDrawn>
      )}
    </AtlasMap>
  );
}
