import type { ReactNode } from "react";
import { onPlainClick } from "@/app/_ui/click";
import styles from "./Chips.module.css";

interface Chip {
  readonly id: string;
  readonly label: ReactNode;
  /** How many projects it would show. */
  readonly count: number;
  readonly chosen: boolean;
  /** The address in which it is pressed. */
  readonly address: string;
  readonly onPress: () => void;
}

interface Properties {
  readonly title: string;
  readonly chips: readonly Chip[];
  /** How many are shown at once; the others are behind a fold. */
  readonly first?: number;
  readonly more?: (count: number) => string;
}

const row = (chips: readonly Chip[]) => (
  <ul>
    {chips.map(({ id, label, count, chosen, address, onPress }) => (
      <li key={id}>
        <a href={address} aria-current={chosen || undefined} data-empty={count === 0 || undefined} onClick={onPlainClick(onPress)}>
          {label} <span className={styles.count}>{count}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** Values of a filter in a row: the first press shows only one of them, more presses add others. */
export function Chips({ title, chips, first = chips.length, more }: Properties) {
  const rest = chips.slice(first);
  return (
    <section className={styles.chips} aria-label={title}>
      {row(chips.slice(0, first))}
      {rest.length > 0 && (
        <details open={rest.some(({ chosen }) => chosen) || undefined}>
          <summary>{more?.(rest.length)}</summary>
          {row(rest)}
        </details>
      )}
    </section>
  );
}
