import { KIND_COLORS, MAP_COLORS, PAGE_COLORS, STATUS_COLORS, type Theme } from "./colors";

/** Sizes of text and of space between things; a step is named by its place in the scale. */
const SIZES = {
  "text-small": "0.75rem",
  "text-medium": "0.875rem",
  "text-base": "1rem",
  "text-large": "1.25rem",
  "text-title": "1.75rem",
  "space-1": "4px",
  "space-2": "8px",
  "space-3": "12px",
  "space-4": "20px",
  "space-5": "28px",
  radius: "8px",
} as const;

const declare = (values: readonly (readonly [name: string, value: string])[]) => values.map(([name, value]) => `  --${name}: ${value};`).join("\n");

const colors = (theme: Theme) => [
  ...Object.entries(PAGE_COLORS).map(([name, color]) => [name, color[theme]] as const),
  ...Object.entries(KIND_COLORS).map(([name, color]) => [`kind-${name}`, color[theme]] as const),
  ...Object.entries(STATUS_COLORS).map(([name, color]) => [`status-${name}`, color[theme]] as const),
];

const indented = (css: string) => css.replaceAll(/^(?=.)/gm, "  ");

/** The custom properties that style sheets use, in both themes and for readers who want more contrast. */
export const tokensCss = () => `/* Written by \`npm run tokens\` from tokens.ts and colors.ts. */
:root {
  color-scheme: light dark;
${declare([...colors("light"), ...Object.entries(SIZES)])}
}

@media (prefers-color-scheme: dark) {
  :root {
${indented(declare(colors("dark")))}
  }
}

@media (prefers-contrast: more) {
  :root {
    --muted: var(--text);
    --border: var(--text);
  }
}
`;

/** The app's icon. */
export const iconSvg = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${PAGE_COLORS.accent.light}"/><path d="M5 23c6 0 5-12 11-12s5 6 11-2" fill="none" stroke="${MAP_COLORS.casing.light}" stroke-width="3.2" stroke-linecap="round"/><circle cx="16" cy="11" r="3.2" fill="${MAP_COLORS.selected.light}"/></svg>\n`;
