"use client";

import { Marker, useMap } from "@vis.gl/react-maplibre";
import { useEffect, useMemo } from "react";
import { chainageOf, positionAt, vertices } from "@/geodata/analysis/chainage";
import type { Line } from "@/geodata/analysis/line";
import { pointAt, usePointedChainage } from "./pointer";
import styles from "./StripMarker.module.css";

// The pointer counts as being on the line within so many pixels.
const NEAR_PIXELS = 14;
const EQUATOR_KM = 40075;

interface Properties {
  /** Null for the reader's own line. */
  readonly project: string | null;
  readonly lines: readonly Line[];
  /** How long the lines are, km, where what is drawn of them is simplified and so a little shorter. */
  readonly lengthsKm?: readonly number[];
}

function lengthOf(line: Line): number {
  let km = 0;
  for (const { chainageKm } of vertices(line)) km = chainageKm;
  // A small loop may be drawn as nothing.
  return Math.max(km, 1e-9);
}

/** The strip map's place on the map: a ring where the reader points along a line, and the chainage where the pointer is on the map. */
export function StripMarker({ project, lines, lengthsKm }: Properties) {
  const { current } = useMap();
  const scales = useMemo(() => lines.map((line, i) => (lengthsKm?.[i] ?? lengthOf(line)) / lengthOf(line)), [lines, lengthsKm]);
  const pointed = usePointedChainage();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const follow = ({ lngLat }: { lngLat: { lng: number; lat: number } }) => {
      const kmPerPixel = (EQUATOR_KM * Math.cos((lngLat.lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom());
      const found = lines
        .map((line, alignment) => ({ alignment, ...chainageOf(line, [lngLat.lng, lngLat.lat]) }))
        .sort((a, b) => a.offsetKm - b.offsetKm)
        .find(({ offsetKm }) => offsetKm < NEAR_PIXELS * kmPerPixel);
      pointAt(found ? { project, alignment: found.alignment, km: found.chainageKm * (scales[found.alignment] ?? 1) } : null);
    };
    map.on("mousemove", follow);
    return () => {
      map.off("mousemove", follow);
      pointAt(null);
    };
  }, [current, project, lines, scales]);
  const line = pointed?.project === project ? lines[pointed.alignment] : undefined;
  if (!line || !pointed) return null;
  const [longitude = 0, latitude = 0] = positionAt(line, pointed.km / (scales[pointed.alignment] ?? 1));
  return (
    <Marker longitude={longitude} latitude={latitude} className={styles.marker ?? ""}>
      <span data-testid="chainage-marker" />
    </Marker>
  );
}
