import { useMap } from "@vis.gl/react-maplibre";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";

const maps = new Set<MapLibre>();
let leading: MapLibre | null = null;

/** Keeps a map at the same place as the others that were given here; the result ends that. */
function keepTogether(map: MapLibre): () => void {
  const [other] = maps;
  if (other) map.jumpTo({ center: other.getCenter(), zoom: other.getZoom() });
  maps.add(map);
  const lead = () => {
    if (leading) return;
    leading = map;
    for (const follower of maps) if (follower !== map) follower.jumpTo({ center: map.getCenter(), zoom: map.getZoom() });
    leading = null;
  };
  map.on("move", lead);
  return () => {
    maps.delete(map);
    map.off("move", lead);
  };
}

/** Put into several maps of a page, it keeps them at the same place. */
export function MoveTogether() {
  const { current } = useMap();
  useEffect(() => (current ? keepTogether(current.getMap()) : undefined), [current]);
  return null;
}
