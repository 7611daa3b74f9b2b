import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { FILTERS } from "@/app/_domain/filters";
import { type VisibleSegment, visibleSegments } from "@/app/_domain/visible-segments";
import { INTERACTIVE_LAYERS, style } from "@/app/_map/style";
import { TILESETS } from "@/app/_server/tiles/tilesets";
import { COLORINGS, KIND_LOOKS, LAYER_ICONS, STATUS_LOOKS } from "@/app/_theme/looks";
import { kindOf, PRODUCTS } from "@/geodata/model/kind";
import { LAYER_IDS, PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { groupOf, STATUS_GROUP_IDS, STATUSES, statusesIn } from "@/geodata/model/status";

const segments = PROJECT_LAYER_IDS.flatMap((layer) =>
  PRODUCTS.flatMap((product) =>
    STATUSES.map(
      (status): VisibleSegment => ({
        id: `${layer}/${product}-${status}`,
        project: layer,
        layer,
        kind: kindOf(layer, product),
        status,
        context: false,
        idea: false,
        capacityShare: null,
      }),
    ),
  ),
);
const state = { layers: LAYER_IDS, segments, selected: "highways" };
const drawn = style({ ...state, theme: "light" }, "http://localhost");

describe("legend, style, filter and API agree", () => {
  test("every status has exactly one look", () => {
    expect(STATUS_GROUP_IDS.flatMap((id) => [...statusesIn(id)]).sort()).toEqual([...STATUSES].sort());
  });

  test.each(["light", "dark"] as const)("the %s style is valid MapLibre", (theme) => {
    expect(validateStyleMin(style({ ...state, theme }, "http://localhost"))).toEqual([]);
    const accuracy = [
      {
        line: {
          type: "LineString" as const,
          coordinates: [
            [70, 40],
            [71, 40],
          ],
        },
        metres: 5000,
        latitude: 40,
      },
    ];
    expect(validateStyleMin(style({ ...state, theme, locale: "zh", globe: true, accuracy, coloring: "status", byCapacity: true }, "http://localhost"))).toEqual(
      [],
    );
    expect(validateStyleMin(style({ ...state, theme, segments: [] }, "http://localhost"))).toEqual([]);
  });

  test.each(COLORINGS)("coloured by %s, the style gives every segment the colour of that, and the dash of its status", (coloring) => {
    const colored = style({ ...state, coloring, theme: "light" }, "http://localhost");
    for (const { id, layer, kind, status } of segments) {
      const found = colored.layers.find((l) => l.id === `${layer}-line`);
      const branch = (value: unknown, otherwise: unknown) => {
        const match = value as unknown[];
        const at = match.findIndex((part) => Array.isArray(part) && part.includes(id));
        return at < 0 ? otherwise : match[at + 1];
      };
      const look = STATUS_LOOKS[groupOf(status)];
      const paint = (found as { paint: Record<string, unknown> }).paint;
      expect(branch(paint["line-color"], undefined)).toBe(coloring === "kind" ? KIND_LOOKS[kind].color.light : look.color.light);
      expect(branch(paint["line-dasharray"], undefined)).toEqual(["literal", "dash" in look ? look.dash : [1, 0]]);
    }
  });

  test.each(["boundaries", "borders"])("disputed %s are dashed, agreed ones are not", (name) => {
    const paintOf = (id: string) => (drawn.layers.find((l) => l.id === id) as { paint: Record<string, unknown> }).paint;
    const [line, gap] = paintOf(`${name}-disputed`)["line-dasharray"] as number[];
    expect(line).toBeGreaterThan(0);
    expect(gap).toBeGreaterThan(1);
    expect(paintOf(name)).not.toHaveProperty("line-dasharray");
    const kinds = (id: string) => drawn.layers.find((l) => l.id === id);
    expect(kinds(`${name}-disputed`)).toMatchObject({ filter: ["!=", ["get", "kind"], "international"] });
    expect(kinds(name)).toMatchObject({ filter: ["==", ["get", "kind"], "international"] });
  });

  test("no two looks share both colour and dash", () => {
    const cues = STATUS_GROUP_IDS.map((id) => JSON.stringify([STATUS_LOOKS[id].color, "dash" in STATUS_LOOKS[id] && STATUS_LOOKS[id].dash]));
    expect(new Set(cues).size).toBe(cues.length);
    const dashes = STATUS_GROUP_IDS.map((id) => JSON.stringify(["dash" in STATUS_LOOKS[id] && STATUS_LOOKS[id].dash, STATUS_LOOKS[id].width]));
    expect(new Set(dashes).size).toBe(dashes.length);
  });

  test("every layer is in tiles, style, icons and API", () => {
    expect(TILESETS.atlas.layers).toEqual(LAYER_IDS);
    expect(Object.keys(LAYER_ICONS).sort()).toEqual([...LAYER_IDS].sort());
    for (const layer of LAYER_IDS) expect(drawn.layers.some((l) => "source-layer" in l && l["source-layer"] === layer)).toBe(true);
    for (const layer of LAYER_IDS) expect(FILTERS.layers.read(layer)).toEqual({ value: [layer] });
    for (const status of STATUSES) expect(FILTERS.status.read(status)).toEqual({ value: [status] });
    for (const id of INTERACTIVE_LAYERS) expect(drawn.layers.some((l) => l.id === id)).toBe(true);
  });

  test("a segment without a status of its own has its project's", () => {
    const project = {
      id: "p",
      layer: "pipelines",
      kind: "oil",
      context: false,
      capacity: null,
      branches: [],
      segments: ["a", "b"],
      statusHistory: [
        { segment: null, value: "proposed", date: "1997", source: "s" },
        { segment: "b", value: "operating", date: "2009", source: "s" },
      ],
    } as never;
    expect(visibleSegments([project], "2010").map((s) => s.status)).toEqual(["proposed", "operating"]);
    expect(visibleSegments([project], "2000").map((s) => s.id)).toEqual(["p/a"]);
  });
});
