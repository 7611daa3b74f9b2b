import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { COUNTRIES, type Country } from "@/geodata/model/country";
import { COLORS } from "./colors";
import { match } from "./expressions";
import type { MapState } from "./state";

// A style without glyphs draws all text with the reader's own fonts.
export const FONT = ["sans-serif"];

/** The name of a feature in the reader's language, else the English one. */
export const nameIn = (locale = "en"): ExpressionSpecification => ["coalesce", ["get", `name:${locale}`], ["get", "name"]];

/** A label beside its mark, wherever there is room for it. */
export const BESIDE_MARK = {
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  "text-radial-offset": 0.7,
  "text-justify": "auto",
} satisfies SymbolLayerSpecification["layout"];

/** Country names as Intl writes them in the reader's language. */
function countryNames(locale: string): ExpressionSpecification {
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const codes = Object.keys(COUNTRIES) as Country[];
  return match(
    "country",
    codes.map((code) => [code, regions.of(code) ?? code] as const),
    ["get", "name"],
  );
}

/** Towns of some ranks; those of a higher rank are drawn over, and so have their place first. */
export function townLabels(id: string, ranks: readonly number[], { theme, locale = "en" }: MapState): LayerSpecification {
  const color = COLORS[theme];
  const great = ranks.includes(1);
  return {
    id,
    type: "symbol",
    source: "basemap",
    "source-layer": "towns",
    filter: ["in", ["get", "label"], ["literal", [...ranks]]],
    layout: {
      ...BESIDE_MARK,
      "text-field": nameIn(locale),
      "text-font": FONT,
      "text-size": great ? ["interpolate", ["linear"], ["zoom"], 4, 13, 8, 16] : ["interpolate", ["linear"], ["zoom"], 5, 12, 9, 14],
      "icon-image": `town-${theme}`,
      "icon-size": great ? 0.55 : 0.45,
      "icon-optional": false,
      "symbol-sort-key": ["-", ["get", "population"]],
    },
    paint: { "text-color": great ? color.name : color.label, "text-halo-color": color.halo, "text-halo-width": 1.6 },
  };
}

/** Names of countries, which give way to every town. */
export function countryLabels({ theme, locale = "en" }: MapState): LayerSpecification {
  const color = COLORS[theme];
  return {
    id: "country-labels",
    type: "symbol",
    source: "basemap",
    "source-layer": "country-labels",
    // States by name alone (/method says so); Baikonur is Kazakhstan's, whose name would stand beside it.
    filter: ["all", ["has", "country"], ["!", ["in", ["get", "name"], ["literal", ["Baikonur", "Hong Kong", "Macao", "Taiwan"]]]]],
    maxzoom: 8,
    layout: {
      "text-field": locale === "en" ? ["get", "name"] : countryNames(locale),
      "text-font": FONT,
      "text-size": ["interpolate", ["linear"], ["zoom"], 3, 11, 6, 16],
      "text-max-width": 8,
      "text-transform": "uppercase",
      "text-letter-spacing": 0.16,
    },
    paint: { "text-color": color.minor, "text-halo-color": color.halo, "text-halo-width": 1.5 },
  };
}
