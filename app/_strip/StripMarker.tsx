"use client";

import { Marker, useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";
import { chainageOf, positionAt } from "../../geodata/analysis/chainage";
import type { Line } from "../../geodata/analysis/line";
import { pointAt, usePointedChainage } from "./pointer";

// The pointer counts as being on the line within so many pixels.
const NEAR_PIXELS = 14;
const EQUATOR_KM = 40075;

/** The strip map's place on the map: a ring where the reader points along a line, and the chainage where the pointer is on the map. */
export function StripMarker({ project, lines }: { project: string | null; lines: readonly Line[] }) {
  const { current } = useMap();
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
      pointAt(found ? { project, alignment: found.alignment, km: found.chainageKm } : null);
    };
    map.on("mousemove", follow);
    return () => {
      map.off("mousemove", follow);
      pointAt(null);
    };
  }, [current, project, lines]);
  const line = pointed?.project === project ? lines[pointed.alignment] : undefined;
  if (!line || !pointed) return null;
  const [longitude = 0, latitude = 0] = positionAt(line, pointed.km);
  return (
    <Marker longitude={longitude} latitude={latitude} className="chainage-marker">
      <span />
    </Marker>
  );
}
