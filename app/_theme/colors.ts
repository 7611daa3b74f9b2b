export type Theme = "light" | "dark";

/** The one place for colour values of the app; everything else refers to them by name. */
type Color = Readonly<Record<Theme, `#${string}`>>;

// Values that serve more than one purpose.
const WHITE = "#ffffff";
const STONE = "#f5f5f2";
const NIGHT = "#14181f";
const BLUE = "#0b61d8";
const GREY = { light: "#4a4f57", dark: "#c3c9d2" } as const;
const BACKGROUND = { light: STONE, dark: NIGHT } as const;
const YELLOW = { light: "#ffd24a", dark: "#fff3a0" } as const;

/** Pages, panels and controls; each is a custom property of the same name in tokens.css. */
export const PAGE_COLORS = {
  background: BACKGROUND,
  surface: { light: WHITE, dark: "#1a1f28" },
  text: { light: "#1d2026", dark: "#e6e9ee" },
  muted: { light: "#565c66", dark: "#a3abb8" },
  border: { light: "#dcd9d1", dark: "#303845" },
  accent: { light: BLUE, dark: "#8cc8ff" },
  /** Behind what is selected. */
  selection: { light: "#e8effb", dark: "#243246" },
  disputed: { light: "#a0521f", dark: "#c98a5a" },
  /** Sources by their authority, in charts. */
  primary: { light: "#1b7f6b", dark: "#1b7f6b" },
  secondary: { light: "#c79a3b", dark: "#c79a3b" },
  tertiary: { light: "#9a96a3", dark: "#9a96a3" },
} as const satisfies Record<string, Color>;

// Computed for normal, protan, deutan and tritan vision: any two differ by ΔE₀₀ ≥ 21, each from the land by 3:1 (tests/unit/palette.test.ts).
export const STATUS_COLORS = {
  operating: { light: BLUE, dark: "#74c0fc" },
  construction: { light: "#e4570a", dark: "#f0a818" },
  proposed: { light: "#1f0a47", dark: "#8a4be8" },
  suspended: { light: "#6d1620", dark: "#c0435f" },
  ended: { light: "#8d8690", dark: "#eceae0" },
} as const satisfies Record<string, Color>;

// Computed likewise: any two differ by ΔE₀₀ ≥ 17.
export const KIND_COLORS = {
  road: { light: "#9a3e13", dark: "#c23201" },
  rail: { light: "#6b6969", dark: "#d9ddcf" },
  oil: { light: "#0d3429", dark: "#368672" },
  gas: { light: "#ba820d", dark: "#f4c110" },
  water: { light: "#2b7ec1", dark: "#60c9f6" },
  power: { light: "#5e0473", dark: "#9b49ba" },
} as const satisfies Record<string, Color>;

/** The map and what is drawn on it. */
export const MAP_COLORS = {
  land: BACKGROUND,
  water: { light: "#cfdde6", dark: "#16293d" },
  river: { light: "#a9c4d6", dark: "#37546f" },
  boundary: { light: "#8f8a80", dark: "#6f7885" },
  disputed: PAGE_COLORS.disputed,
  province: { light: "#d3cec2", dark: "#2a313c" },
  /** Names of capitals and of the cities that matter most. */
  name: PAGE_COLORS.text,
  label: GREY,
  /** Labels and marks of less weight. */
  minor: { light: "#6b7078", dark: "#949ca8" },
  halo: BACKGROUND,
  /** Around lines and badges. */
  casing: { light: WHITE, dark: NIGHT },
  selected: YELLOW,
  ownLine: { light: "#b3006b", dark: "#ff7ac6" },
  flow: { light: WHITE, dark: NIGHT },
  flowEdge: { light: "#0a3278", dark: NIGHT },
} as const satisfies Record<string, Color>;

/** A group of colours in one theme. */
export const inTheme = <Name extends string>(colors: Readonly<Record<Name, Color>>, theme: Theme) =>
  Object.fromEntries(Object.entries<Color>(colors).map(([name, color]) => [name, color[theme]])) as Record<Name, `#${string}`>;

/** A colour of which a share (0 to 1) is the first and the rest the second. */
export function mix(first: `#${string}`, second: `#${string}`, share: number): `#${string}` {
  const [a, b] = [rgb(first), rgb(second)];
  return `#${a
    .map((value, i) =>
      Math.round(value * share + (b[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** A colour as red, green and blue from 0 to 255, for WebGL. */
export function rgb(color: `#${string}`): [number, number, number] {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
