import { roundStep } from "@/app/_features/strip/layout";

/** Columns of a year, one above the other or one before the other. */
export interface Column {
  readonly year: number;
  readonly value: number;
  readonly color: string;
  readonly faint?: boolean;
  readonly title: string;
  /** What stands over it. */
  readonly label?: string;
}

/** A mark at a height in a year. */
export interface Dot extends Column {
  readonly hollow?: boolean;
}

interface Properties {
  readonly title: string;
  readonly years: readonly [number, number];
  readonly columns: readonly Column[];
  readonly dots?: readonly Dot[];
  /** The columns of a year add up; else they stand before each other. */
  readonly stacked?: boolean;
  /** Names at the right, each at its height in the last year. */
  readonly names?: readonly { readonly value: number; readonly label: string; readonly color: string }[];
  readonly height?: number;
  readonly inWords: (value: number) => string;
}

const WIDTH = 560;
const LEFT = 40;
const TOP = 18;
const FOOT = 20;
const NAME = 15;

/** Names are moved apart, so that none lies on another. */
function apart<T extends { readonly y: number }>(names: readonly T[]): T[] {
  const sorted = [...names].sort((a, b) => b.y - a.y);
  let floor = Number.POSITIVE_INFINITY;
  return sorted.map((one) => {
    const y = Math.min(one.y, floor - NAME);
    floor = y;
    return { ...one, y };
  });
}

/** Columns along the years. */
export function Columns({ title, years: [first, last], columns, dots = [], stacked = false, names = [], height = 200, inWords }: Properties) {
  const right = names.length ? 170 : 60;
  const below = new Map<number, number>();
  const placed = columns.map((column) => {
    const from = stacked ? (below.get(column.year) ?? 0) : 0;
    below.set(column.year, Math.max(below.get(column.year) ?? 0, from + column.value));
    return { ...column, from };
  });
  const most = Math.max(...below.values(), ...dots.map(({ value }) => value), 1);
  const step = roundStep(most, 4);
  const width = (WIDTH - LEFT - right) / (last - first + 1);
  const x = (year: number) => LEFT + (year - first) * width;
  const y = (value: number) => height - FOOT - ((height - FOOT - TOP) * value) / most;
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`}>
      <title>{title}</title>
      {lines.map((value) => (
        <g key={value}>
          <line x1={LEFT} x2={WIDTH - right} y1={y(value)} y2={y(value)} stroke="var(--border)" />
          <text x={LEFT - 5} y={y(value) + 4} textAnchor="end" fill="var(--muted)">
            {inWords(value)}
          </text>
        </g>
      ))}
      {Array.from({ length: last - first + 1 }, (_, i) => first + i)
        .filter((year) => year % 5 === 0)
        .map((year) => (
          <text key={year} x={x(year) + width / 2} y={height - 5} textAnchor="middle" fill="var(--muted)">
            {year}
          </text>
        ))}
      {placed.map(({ year, value, from, color, faint, title: said, label }) => (
        <g key={said}>
          <rect
            x={x(year) + 0.5}
            y={y(from + value)}
            width={Math.max(1, width - 1)}
            height={y(from) - y(from + value)}
            fill={color}
            fillOpacity={faint ? 0.35 : 0.8}
          >
            <title>{said}</title>
          </rect>
          {label && (
            <text x={x(year) + width / 2} y={y(from + value) - 4} textAnchor="middle" fill="var(--text)">
              {label}
            </text>
          )}
        </g>
      ))}
      {dots.map(({ year, value, color, hollow, title: said, label }) => (
        <g key={said}>
          <circle cx={x(year) + width / 2} cy={y(value)} r="4" fill={hollow ? "var(--background)" : color} stroke={color} strokeWidth="1.5">
            <title>{said}</title>
          </circle>
          {label && (
            <text x={x(year) + width / 2 + 8} y={y(value) + 4} fill="var(--text)">
              {label}
            </text>
          )}
        </g>
      ))}
      {apart(names.map((one) => ({ ...one, y: y(one.value) + 4 }))).map(({ label, color, y: at }) => (
        <g key={label}>
          <rect x={WIDTH - right + 6} y={at - 9} width="9" height="9" fill={color} />
          <text x={WIDTH - right + 19} y={at} fill="var(--text)">
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
