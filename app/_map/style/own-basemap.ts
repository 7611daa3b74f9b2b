import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { OwnBasemap } from "@/app/_domain/own-basemap";
import { COLORS } from "./colors";
import { BESIDE_MARK, FONT } from "./labels";
import type { MapState } from "./state";

const SOURCE = "own-basemap";

/** The tiles of a basemap that the operator brings; `origin` is that of the atlas. */
export function ownSources(own: OwnBasemap | null | undefined, origin: string): Record<string, SourceSpecification> {
  if (!own) return {};
  const tiles = [own.tiles.startsWith("/") ? `${origin}${own.tiles}` : own.tiles];
  const common = { tiles, maxzoom: own.maxZoom, attribution: own.attribution };
  return { [SOURCE]: own.kind === "vector" ? { type: "vector", ...common } : { type: "raster", tileSize: 256, ...common } };
}

/** What such a basemap shows under the corridors: pictures, or water, roads and buildings of Protomaps' schema. Boundaries are the atlas's. */
export function ownGround({ theme, own }: MapState): LayerSpecification[] {
  if (!own) return [];
  if (own.kind === "raster") return [{ id: "own-pictures", type: "raster", source: SOURCE, paint: { "raster-opacity": theme === "dark" ? 0.5 : 0.8 } }];
  const color = COLORS[theme];
  const from = (layer: string) => ({ source: SOURCE, "source-layer": layer }) as const;
  return [
    { id: "own-water", type: "fill", ...from("water"), filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": color.water } },
    { id: "own-streams", type: "line", ...from("water"), filter: ["==", ["geometry-type"], "LineString"], paint: { "line-color": color.river } },
    { id: "own-buildings", type: "fill", ...from("buildings"), minzoom: 13, paint: { "fill-color": color.province } },
    {
      id: "own-roads",
      type: "line",
      ...from("roads"),
      minzoom: 6,
      paint: {
        "line-color": color.boundary,
        "line-opacity": 0.6,
        "line-width": ["interpolate", ["linear"], ["zoom"], 6, 0.4, 15, ["match", ["get", "kind"], ["highway", "major_road"], 4, "minor_road", 2, 1]],
      },
    },
  ];
}

/** The names of places that such a basemap knows; every label of the atlas goes before them. */
export function ownLabels({ theme, own, locale = "en" }: MapState): LayerSpecification[] {
  if (own?.kind !== "vector") return [];
  const color = COLORS[theme];
  return [
    {
      id: "own-places",
      type: "symbol",
      source: SOURCE,
      "source-layer": "places",
      minzoom: 8,
      filter: ["!", ["in", ["get", "kind"], ["literal", ["country", "region"]]]],
      layout: {
        ...BESIDE_MARK,
        "text-field": ["coalesce", ["get", `name:${locale === "zh" ? "zh-Hans" : locale}`], ["get", "name:en"], ["get", "name"]],
        "text-font": FONT,
        "text-size": 11,
      },
      paint: { "text-color": color.minor, "text-halo-color": color.halo, "text-halo-width": 1.2 },
    },
  ];
}
