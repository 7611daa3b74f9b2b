import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { COUNTRIES, type Country } from "@/geodata/model/country";
import { COLORS } from "./colors";
import { match } from "./expressions";
import type { MapState } from "./state";

// A style without glyphs draws all text with the reader's own fonts.
export const FONT = ["sans-serif"];

/** The name of a feature in the reader's language, else the English one. */
export const nameIn = (locale = "en"): ExpressionSpecification => ["coalesce", ["get", `name:${locale}`], ["get", "name"]];

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

/** Names over everything; the last layer has its place first. */
export function labels({ theme, locale = "en" }: MapState): LayerSpecification[] {
  const color = COLORS[theme];
  return [
    {
      id: "towns",
      type: "symbol",
      source: "basemap",
      "source-layer": "towns",
      layout: {
        "text-field": nameIn(locale),
        "text-font": FONT,
        "text-size": ["case", ["get", "capital"], 13, 11.5],
        "text-anchor": "left",
        "text-offset": [0.6, 0],
        "icon-image": `town-${theme}`,
        "icon-size": 0.5,
        "icon-optional": false,
        "text-optional": true,
        "symbol-sort-key": ["coalesce", ["get", "rank"], 9],
      },
      paint: { "text-color": color.label, "text-halo-color": color.halo, "text-halo-width": 1.4 },
    },
    {
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
    },
  ];
}
