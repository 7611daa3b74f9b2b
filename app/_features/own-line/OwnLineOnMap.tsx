"use client";

import { bbox } from "@turf/turf";
import { Layer, type MapLayerMouseEvent, Source, useMap } from "@vis.gl/react-maplibre";
import type { FeatureCollection, LineString, MultiLineString, Point } from "geojson";
import { useEffect, useMemo } from "react";
import { StripMarker } from "@/app/_features/strip/StripMarker";
import { useLanguage } from "@/app/_i18n/LanguageProvider";
import { useAtlasMap } from "@/app/_map/map-context";
import { FONT } from "@/app/_map/style/labels";
import { inTheme, MAP_COLORS } from "@/app/_theme/colors";
import { Draw } from "./Draw";
import type { OwnLineState } from "./use-own-line";

const LINE = "own-line-line";

/** The reader's own line on the map, with its border crossings, and the means to draw it. */
export function OwnLineOnMap({ own }: { own: OwnLineState }) {
  const { theme } = useAtlasMap();
  const { country } = useLanguage();
  const { current } = useMap();
  const lines = own.analysis.state === "done" ? own.analysis.lines : undefined;
  const drawn = useMemo(() => lines?.map((l) => l.drawn), [lines]);
  const lengthsKm = useMemo(() => lines?.map((l) => l.report.lengthKm), [lines]);
  const data = useMemo(
    (): FeatureCollection<LineString | MultiLineString | Point> => ({
      type: "FeatureCollection",
      features: (lines ?? []).flatMap(({ report, drawn: geometry }, line) => [
        { type: "Feature", properties: { line }, geometry },
        ...report.crossings.map((c) => ({
          type: "Feature" as const,
          properties: { name: `${country(c.from)} → ${country(c.to)}` },
          geometry: { type: "Point" as const, coordinates: c.position },
        })),
      ]),
    }),
    [lines, country],
  );
  const given = own.brought?.kind === "line" ? undefined : data;
  useEffect(() => {
    if (!given?.features.length) return;
    const [west, south, east, north] = bbox(given);
    current?.fitBounds([west, south, east, north], { padding: { top: 60, bottom: 130, left: 60, right: 60 }, maxZoom: 9, duration: 0 });
  }, [current, given]);
  // A click on one of several lines chooses it.
  const { choose } = own;
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const pick = ({ features }: MapLayerMouseEvent) => {
      const line: unknown = features?.[0]?.properties.line;
      if (typeof line === "number") choose(line);
    };
    map.on("click", LINE, pick);
    return () => {
      map.off("click", LINE, pick);
    };
  }, [current, choose]);
  const { ownLine: line, casing: halo } = inTheme(MAP_COLORS, theme);
  return (
    <>
      <Source id="own-line" type="geojson" data={data}>
        <Layer id="own-line-halo" type="line" paint={{ "line-color": halo, "line-width": 6 }} layout={{ "line-join": "round", "line-cap": "round" }} />
        <Layer
          id={LINE}
          type="line"
          paint={{ "line-color": line, "line-width": ["case", ["==", ["get", "line"], own.chosen], 4, 2.5] }}
          layout={{ "line-join": "round", "line-cap": "round" }}
        />
        <Layer
          id="own-line-crossings"
          type="circle"
          filter={["==", ["geometry-type"], "Point"]}
          paint={{ "circle-radius": 5, "circle-color": halo, "circle-stroke-color": line, "circle-stroke-width": 2 }}
        />
        <Layer
          id="own-line-names"
          type="symbol"
          filter={["==", ["geometry-type"], "Point"]}
          layout={{ "text-field": ["get", "name"], "text-font": FONT, "text-size": 12, "text-anchor": "left", "text-offset": [0.8, 0] }}
          paint={{ "text-color": line, "text-halo-color": halo, "text-halo-width": 1.6 }}
        />
      </Source>
      {drawn && <StripMarker project={null} lines={drawn} lengthsKm={lengthsKm} />}
      {own.drawing && <Draw color={line} onLine={(next) => own.bring({ kind: "line", line: next })} onLength={own.tellLength} />}
    </>
  );
}
