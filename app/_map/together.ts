import type { Map as MapLibre } from "maplibre-gl";

const maps = new Set<MapLibre>();
let leading: MapLibre | null = null;

/** Keeps a map at the same place as the others that were given here; the result ends that. */
export function keepTogether(map: MapLibre): () => void {
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
