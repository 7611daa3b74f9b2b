import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { COLORS } from "./colors";
import { match } from "./expressions";
import { BESIDE_MARK, countryLabels, FONT, nameIn, townLabels } from "./labels";
import type { MapState } from "./state";

// Towns and villages stand among the towns of the basemap.
const TOWNS = ["city", "town", "town-on-road", "village"];
// Passes go before stations and works.
const LANDMARKS = ["pass", "border-post", "bridge", "tunnel"];
// Where a line turns or branches off, with names such as "Gas pipeline at 64.90° E": the last of all.
const TURNS = ["bend", "junction"];
// What crosses a border out of sight has its name later.
const HIDDEN = ["pipeline", "power-line"];

/** Places, border crossings, towns and countries: what comes last has its place first. */
export function pointLayers(state: MapState): LayerSpecification[] {
  const { theme, layers, locale, points } = state;
  const color = COLORS[theme];
  const label = { ...BESIDE_MARK, "text-radial-offset": 0.9, "text-font": FONT, "text-size": 12, "text-optional": true };
  const known: ExpressionSpecification = points ? ["in", ["get", "id"], ["literal", [...points]]] : ["literal", true];
  const paint = { "text-color": color.label, "text-halo-color": color.halo, "text-halo-width": 1.5 };
  const place = (id: string, kinds: ExpressionSpecification, minzoom: number): LayerSpecification => ({
    id,
    type: "symbol",
    source: "atlas",
    "source-layer": "places",
    filter: ["all", known, kinds],
    minzoom,
    layout: { ...label, "text-field": nameIn(locale), "icon-image": `place-${theme}`, "icon-size": 0.45 },
    paint,
  });
  const isLandmark: ExpressionSpecification = ["in", ["get", "kind"], ["literal", LANDMARKS]];
  const crossings: LayerSpecification = {
    id: "border-crossings",
    type: "symbol",
    source: "atlas",
    "source-layer": "border-crossings",
    filter: known,
    minzoom: 4.5,
    layout: {
      ...label,
      "text-field": ["step", ["zoom"], "", 6, match("kind", [[HIDDEN, ""]], nameIn(locale)), 7.5, nameIn(locale)],
      "icon-image": `crossing-${theme}`,
      "icon-size": 0.6,
      "icon-allow-overlap": true,
    },
    paint,
  };
  return [
    countryLabels(state),
    ...(layers.includes("places") ? [place("turns", ["in", ["get", "kind"], ["literal", TURNS]], 10)] : []),
    ...(layers.includes("places") ? [place("places", ["!", ["in", ["get", "kind"], ["literal", [...TOWNS, ...LANDMARKS, ...TURNS]]]], 8)] : []),
    townLabels("towns", [5], state),
    ...(layers.includes("places") ? [place("landmarks", isLandmark, 6)] : []),
    ...(layers.includes("border-crossings") ? [crossings] : []),
    townLabels("cities", [2], state),
    townLabels("capitals", [1], state),
  ];
}
