/** What stands in a row of bars: its parts follow each other. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly value: number; readonly color: string; readonly title: string }[];
}

interface Properties {
  readonly bars: readonly Bar[];
  /** What the colours mean. */
  readonly legend: readonly { readonly color: string; readonly label: string }[];
  readonly inWords: (value: number) => string;
}

const WIDTH = 560;
const ROW = 22;
const LABEL = 190;
const VALUE = 84;
const LEGEND = 24;
// So many letters of 12 px fit before the bars.
const LETTERS = 28;

/** How wide a text of 12 px is, about; Chinese is twice as wide. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 12 : 6.8), 0);

/** A label that fits before the bars. */
function shortened(label: string): string {
  const most = LETTERS * 6.8;
  if (widthOf(label) <= most) return label;
  const letters = [...label];
  while (widthOf(letters.join("")) > most - 10) letters.pop();
  return `${letters.join("")}…`;
}

/** Bars with their names before and their values after them. */
export function Bars({ bars, legend, inWords }: Properties) {
  const totals = bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const scale = (WIDTH - LABEL - VALUE) / Math.max(...totals, 1);
  let at = 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${LEGEND + bars.length * ROW}`}>
      <title>{legend.map(({ label }) => label).join(", ")}</title>
      {legend.map(({ color, label }) => {
        const x = at;
        at += 22 + widthOf(label);
        return (
          <g key={label}>
            <rect x={x} y="3" width="10" height="10" fill={color} />
            <text x={x + 14} y="12" fill="var(--muted)">
              {label}
            </text>
          </g>
        );
      })}
      {bars.map(({ label, parts }, i) => {
        let x = LABEL;
        const y = LEGEND + i * ROW;
        return (
          <g key={label}>
            <text x={LABEL - 6} y={y + 14} textAnchor="end" fill="var(--text)">
              {shortened(label)}
            </text>
            {parts.map(({ value, color, title }) => {
              const from = x;
              x += value * scale;
              return (
                <rect key={title} x={from} y={y + 3} width={Math.max(0.5, value * scale - 1)} height={ROW - 7} fill={color}>
                  <title>{title}</title>
                </rect>
              );
            })}
            <text x={x + 5} y={y + 14} fill="var(--text)">
              {inWords(totals[i] ?? 0)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
