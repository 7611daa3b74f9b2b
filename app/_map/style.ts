import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { VisibleSegment } from "@/app/_domain/visible-segments";
import { inTheme, MAP_COLORS, type Theme } from "@/app/_theme/colors";
import { DISPUTED_DASH, STATUS_LOOKS } from "@/app/_theme/looks";
import { COUNTRIES, type Country } from "@/geodata/model/country";
import { type LayerId, PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { MOUNTAINS_BOX, RELIEF_BOX } from "@/geodata/model/relief-box";
import { groupOf, STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";

/** What the style depends on. */
export interface MapState {
  readonly theme: Theme;
  readonly layers: readonly LayerId[];
  readonly segments: readonly VisibleSegment[];
  readonly selected: string | null;
  /** Near enough for the relief of single valleys. */
  readonly near?: boolean;
  /** On a globe rather than on Mercator's plane. */
  readonly globe?: boolean;
  /** Ids of the places and border crossings on what is shown; without it, all. */
  readonly points?: readonly string[];
  /** Language of the labels, where the data has names in it. */
  readonly locale?: string;
  /** Stated accuracy of segments whose band is drawn: 95 % lies within it, metres; at the latitude where it is drawn. */
  readonly accuracy?: readonly { readonly id: string; readonly metres: number; readonly latitude: number }[];
}

const COLORS = { light: inTheme(MAP_COLORS, "light"), dark: inTheme(MAP_COLORS, "dark") };

// Its cells are nine kilometres wide; nearer they tell nothing.
const RELIEF_UNTIL = 8;
const RELIEF_BRIGHTNESS = { light: [0.62, 1], dark: [0, 0.15] } as const;
const RELIEF_OPACITY = { light: 0.8, dark: 0.55 } as const;
/** From here on the finer relief of the mountains is fetched. */
/** From this zoom on the fine borders are drawn. */
const BORDERS_FROM = 6;
export const MOUNTAINS_FROM = 6;

export const FONT = ["sans-serif"];
const width = (base: number): ExpressionSpecification => ["interpolate", ["exponential", 1.4], ["zoom"], 3, base * 1.6, 6, base * 2.8, 10, base * 5.5];

// Corridors that share a line lie side by side: the second to the right of the first, in its direction.
const LANES: ExpressionSpecification = [
  "interpolate",
  ["exponential", 1.4],
  ["zoom"],
  4,
  ["*", ["get", "lane"], 1],
  7,
  ["*", ["get", "lane"], 4],
  10,
  ["*", ["get", "lane"], 8],
];

// Width of the world in metres over the width of a tile in pixels, at zoom 0.
const METRES_PER_PIXEL = 40_075_016.686 / 512;

/** Bands as wide as the stated accuracy on both sides of a line, true to scale at every zoom. */
function accuracyBands({ accuracy, theme, segments }: MapState): LayerSpecification[] {
  if (!accuracy?.length) return [];
  const pixels = ({ metres, latitude }: { metres: number; latitude: number }) => (2 * metres) / (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180));
  const at = (zoom: number) =>
    ["match", ["get", "id"], ...accuracy.flatMap((one) => [one.id, pixels(one) * 2 ** zoom]), 0] as unknown as ExpressionSpecification;
  return PROJECT_LAYER_IDS.filter((layer) => segments.some((s) => s.layer === layer && accuracy.some((one) => one.id === s.id))).map((layer) => ({
    id: `${layer}-accuracy`,
    type: "line",
    source: "atlas",
    "source-layer": layer,
    filter: ["in", ["get", "id"], ["literal", accuracy.map((one) => one.id)]],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": COLORS[theme].selected,
      "line-opacity": 0.35,
      "line-width": ["interpolate", ["exponential", 2], ["zoom"], 0, at(0), 16, at(16)] as ExpressionSpecification,
    },
  }));
}

type Literal = string | number | ExpressionSpecification;

/** A value by the look of a segment's status, chosen by the segment's id; `otherwise` for what is not shown. */
function byLook(segments: readonly VisibleSegment[], value: (look: StatusGroup) => Literal, otherwise: Literal): ExpressionSpecification {
  const branches = STATUS_GROUP_IDS.flatMap((look): unknown[] => {
    const ids = segments.filter((s) => groupOf(s.status) === look).map((s) => s.id);
    return ids.length ? [ids, value(look)] : [];
  });
  // An expression that matches nothing is no valid `match`.
  return (branches.length ? ["match", ["get", "id"], ...branches, otherwise] : ["coalesce", otherwise]) as ExpressionSpecification;
}

/** Shaded relief; `shares` are pairs of a zoom and how much of its full strength it has there. */
function relief(id: string, theme: Theme, shares: readonly number[]): LayerSpecification {
  return {
    id,
    type: "raster",
    source: id,
    paint: {
      "raster-opacity": ["interpolate", ["linear"], ["zoom"], ...shares.map((n, i) => (i % 2 ? n * RELIEF_OPACITY[theme] : n))] as ExpressionSpecification,
      "raster-brightness-min": RELIEF_BRIGHTNESS[theme][0],
      "raster-brightness-max": RELIEF_BRIGHTNESS[theme][1],
      "raster-fade-duration": 0,
    },
  };
}

function picture(file: string, [west, south, east, north]: readonly [number, number, number, number]): SourceSpecification {
  return {
    type: "image",
    url: file,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
}

function basemap({ theme, near }: MapState): LayerSpecification[] {
  const color = COLORS[theme];
  const from = (layer: string) => ({ source: "basemap", "source-layer": layer }) as const;
  return [
    { id: "sea", type: "background", paint: { "background-color": color.water } },
    { id: "land", type: "fill", ...from("land"), paint: { "fill-color": color.land } },
    relief("relief", theme, [RELIEF_UNTIL - 2, 1, RELIEF_UNTIL, 0]),
    ...(near ? [relief("mountains", theme, [MOUNTAINS_FROM, 0, MOUNTAINS_FROM + 1, 0.8, 12, 0.4])] : []),
    {
      id: "rivers",
      type: "line",
      ...from("rivers"),
      paint: { "line-color": color.river, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.5, 8, 1.8] },
    },
    { id: "lakes", type: "fill", ...from("lakes"), paint: { "fill-color": color.water, "fill-outline-color": color.river } },
    { id: "provinces", type: "line", ...from("provinces"), minzoom: 5, paint: { "line-color": color.province, "line-width": 1 } },
    // From afar Natural Earth's boundaries, from near those of OpenStreetMap.
    ...(["boundaries", "borders"] as const).flatMap((name): LayerSpecification[] => {
      const zooms = name === "boundaries" ? { maxzoom: BORDERS_FROM } : { minzoom: BORDERS_FROM };
      return [
        {
          id: name,
          type: "line",
          ...from(name),
          ...zooms,
          filter: ["==", ["get", "kind"], "international"],
          paint: { "line-color": color.boundary, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 1.8] },
        },
        {
          id: `${name}-disputed`,
          type: "line",
          ...from(name),
          ...zooms,
          filter: ["!=", ["get", "kind"], "international"],
          paint: { "line-color": color.disputed, "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.9, 8, 1.8], "line-dasharray": [...DISPUTED_DASH] },
        },
      ];
    }),
  ];
}

/** The name of a feature in the reader's language, else the English one. */
const nameIn = (locale = "en"): ExpressionSpecification => ["coalesce", ["get", `name:${locale}`], ["get", "name"]];

/** Country names as Intl writes them in the reader's language. */
function countryNames(locale: string): ExpressionSpecification {
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const codes = Object.keys(COUNTRIES) as Country[];
  return ["match", ["get", "country"], ...codes.flatMap((code) => [code, regions.of(code) ?? code]), ["get", "name"]] as unknown as ExpressionSpecification;
}

/** Names over everything; the last layer has its place first. */
function names({ theme, locale = "en" }: MapState): LayerSpecification[] {
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

// A light core tells railways (dashed, like sleepers) and water (whole) from roads and pipes; dashes in line widths.
const CORES: Partial<Record<LayerId, readonly number[]>> = { railways: [4, 4], "water-diversions": [] };

const FLOWING: readonly LayerId[] = ["pipelines", "water-diversions"];

// How strong the others are beside the chosen project.
const BESIDE = 0.4;

const LINES: ExpressionSpecification = ["match", ["geometry-type"], ["LineString", "MultiLineString"], true, false];
const AREAS: ExpressionSpecification = ["match", ["geometry-type"], ["Polygon", "MultiPolygon"], true, false];

function projectLayers(layer: LayerId, { theme, segments, selected, locale }: MapState): LayerSpecification[] {
  const color = COLORS[theme];
  const from = { source: "atlas", "source-layer": layer } as const;
  const shown = segments.filter((s) => s.layer === layer);
  if (!shown.length) return [];
  const isShown: ExpressionSpecification = ["in", ["get", "id"], ["literal", shown.map((s) => s.id)]];
  const isSelected: ExpressionSpecification = ["==", ["get", "project"], selected ?? ""];
  const paint = byLook(shown, (look) => STATUS_LOOKS[look].color[theme], color.minor);
  const thin = byLook(shown, (look) => STATUS_LOOKS[look].width, 1);
  const scaled = (factor: number) =>
    [
      "interpolate",
      ["exponential", 1.4],
      ["zoom"],
      3,
      ["*", thin, factor * 1.6],
      6,
      ["*", thin, factor * 2.8],
      10,
      ["*", thin, factor * 5.5],
    ] as ExpressionSpecification;
  const dash = byLook(
    shown,
    (look) => ["literal", "dash" in STATUS_LOOKS[look] ? [...(STATUS_LOOKS[look] as { dash: readonly number[] }).dash] : [1, 0]] as ExpressionSpecification,
    ["literal", [1, 0]] as ExpressionSpecification,
  );
  // What is not chosen steps back.
  const weight = (full: number): number | ExpressionSpecification => (selected ? ["case", isSelected, full, full * BESIDE] : full);
  const ended = shown.filter((s) => groupOf(s.status) === "ended").map((s) => s.id);
  const base = layer === "pipelines" || layer === "highways" ? 1 : 0.85;
  return [
    {
      id: `${layer}-selected`,
      type: "line",
      ...from,
      filter: ["all", isShown, isSelected],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": color.selected, "line-width": width(base * 3.2), "line-opacity": 0.75, "line-offset": LANES },
    },
    {
      id: `${layer}-casing`,
      type: "line",
      ...from,
      filter: ["all", isShown, LINES],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": ["case", ["boolean", ["feature-state", "hover"], false], color.selected, color.casing],
        "line-width": scaled(base * 1.7),
        "line-offset": LANES,
        "line-opacity": weight(0.85),
      },
    },
    { id: `${layer}-area`, type: "fill", ...from, filter: ["all", isShown, AREAS], paint: { "fill-color": paint, "fill-opacity": 0.28 } },
    {
      id: `${layer}-line`,
      type: "line",
      ...from,
      filter: ["all", isShown, ["!=", ["geometry-type"], "Point"]],
      layout: { "line-join": "round" },
      paint: { "line-color": paint, "line-width": scaled(base), "line-offset": LANES, "line-dasharray": dash, "line-opacity": weight(1) },
    },
    ...(layer in CORES
      ? [
          {
            id: `${layer}-core`,
            type: "line",
            ...from,
            filter: ["all", isShown, LINES],
            minzoom: 4,
            paint: {
              "line-color": layer === "water-diversions" ? color.water : color.casing,
              "line-width": scaled(base * 0.4),
              "line-offset": LANES,
              ...(CORES[layer]?.length && { "line-dasharray": [...(CORES[layer] ?? [])] }),
            },
          } satisfies LayerSpecification,
        ]
      : []),
    // What flows is drawn from where it comes to where it goes.
    ...(FLOWING.includes(layer)
      ? [
          {
            id: `${layer}-direction`,
            type: "symbol",
            ...from,
            filter: ["all", isShown, LINES],
            minzoom: 6.5,
            layout: {
              "symbol-placement": "line",
              "symbol-spacing": 110,
              "icon-image": `arrow-${theme}`,
              "icon-size": ["interpolate", ["linear"], ["zoom"], 6.5, 0.22, 10, 0.36],
              "icon-allow-overlap": true,
              "icon-ignore-placement": true,
            },
          } satisfies LayerSpecification,
        ]
      : []),
    {
      id: `${layer}-crosses`,
      type: "symbol",
      ...from,
      filter: ["all", LINES, ["in", ["get", "id"], ["literal", ended]]],
      layout: { "symbol-placement": "line", "symbol-spacing": 40, "icon-image": `status-ended-${theme}`, "icon-size": 0.4, "icon-allow-overlap": true },
    },
    {
      id: `${layer}-hit`,
      type: "line",
      ...from,
      filter: ["all", isShown, LINES],
      paint: { "line-opacity": 0, "line-width": 16, "line-offset": LANES },
    },
    {
      id: `${layer}-marks`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, LINES],
      minzoom: 3.5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 260,
        "icon-image": byLook(shown, (look) => `layer-${layer}-${look}-${theme}`, ""),
        "icon-size": 0.62,
        "icon-rotation-alignment": "viewport",
      },
      paint: { "icon-opacity": weight(1) },
    },
    {
      id: `${layer}-sites`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, ["==", ["geometry-type"], "Point"]],
      layout: {
        "icon-image": byLook(shown, (look) => `layer-${layer}-${look}-${theme}`, ""),
        "icon-size": ["interpolate", ["linear"], ["zoom"], 3, 0.6, 7, 0.95],
        "icon-allow-overlap": true,
        "text-field": ["step", ["zoom"], "", 5, nameIn(locale)],
        "text-font": FONT,
        "text-size": 12,
        "text-anchor": "top",
        "text-offset": [0, 1],
        "text-optional": true,
      },
      paint: { "text-color": color.label, "text-halo-color": color.halo, "text-halo-width": 1.5 },
    },
    {
      id: `${layer}-names`,
      type: "symbol",
      ...from,
      filter: ["all", isShown, LINES],
      minzoom: 5,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 500,
        "text-field": nameIn(locale),
        "text-font": FONT,
        "text-size": 12,
        "text-offset": [0, 1],
        "text-max-angle": 40,
      },
      paint: { "text-color": paint, "text-halo-color": color.halo, "text-halo-width": 1.6 },
    },
  ];
}

function pointLayers({ theme, layers, locale, points }: MapState): LayerSpecification[] {
  const color = COLORS[theme];
  const label = {
    "text-field": nameIn(locale),
    "text-font": FONT,
    "text-size": 11.5,
    "text-variable-anchor": ["right", "left", "top", "bottom"] as ("right" | "left" | "top" | "bottom")[],
    "text-radial-offset": 0.9,
    "text-justify": "auto" as const,
    "text-optional": true,
  };
  const filter: ExpressionSpecification = points ? ["in", ["get", "id"], ["literal", [...points]]] : ["literal", true];
  const paint = { "text-color": color.label, "text-halo-color": color.halo, "text-halo-width": 1.5 };
  const all: [LayerId, LayerSpecification][] = [
    [
      "places",
      {
        id: "places",
        type: "symbol",
        source: "atlas",
        "source-layer": "places",
        filter,
        minzoom: 6.5,
        layout: { ...label, "icon-image": `place-${theme}`, "icon-size": 0.45 },
        paint,
      },
    ],
    [
      "border-crossings",
      {
        id: "border-crossings",
        type: "symbol",
        source: "atlas",
        "source-layer": "border-crossings",
        filter,
        minzoom: 4.5,
        layout: { ...label, "icon-image": `crossing-${theme}`, "icon-size": 0.6, "icon-allow-overlap": true },
        paint,
      },
    ],
  ];
  return all.filter(([id]) => layers.includes(id)).map(([, specification]) => specification);
}

/** Layers that answer to hover and click. */
export const INTERACTIVE_LAYERS = ["border-crossings", ...PROJECT_LAYER_IDS.flatMap((layer) => [`${layer}-hit`, `${layer}-sites`, `${layer}-area`])];

/** The whole MapLibre style for a state of the map; `origin` is where the tiles come from. */
export function style(state: MapState, origin: string): StyleSpecification {
  const shown = PROJECT_LAYER_IDS.filter((id) => state.layers.includes(id));
  return {
    version: 8,
    projection: { type: state.globe ? "globe" : "mercator" },
    sources: {
      basemap: { type: "vector", url: `${origin}/tiles/basemap` },
      atlas: { type: "vector", url: `${origin}/tiles/atlas`, promoteId: "id" },
      relief: picture(`${origin}/basemap/relief.webp`, RELIEF_BOX),
      ...(state.near && { mountains: picture(`${origin}/basemap/mountains.webp`, MOUNTAINS_BOX) }),
    },
    layers: [
      ...basemap(state),
      ...accuracyBands(state),
      ...shown.toReversed().flatMap((layer) => projectLayers(layer, state)),
      ...names(state),
      ...pointLayers(state),
    ],
  };
}
