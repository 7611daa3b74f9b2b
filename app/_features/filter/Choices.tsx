import type { ReactNode } from "react";
import styles from "./Choices.module.css";

interface Choice<T> {
  readonly id: string;
  /** What the choice stands for. */
  readonly values: readonly T[];
  readonly label: ReactNode;
  /** How many projects it would show; left out where it holds none. */
  readonly count?: number;
}

interface Properties<T> {
  readonly title: string;
  /** Every value there is, in order. */
  readonly all: readonly T[];
  /** The chosen ones; null is all of them. */
  readonly chosen: readonly T[] | null;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (next: readonly T[] | null) => void;
}

/** Boxes to tick; all ticked is no filter. */
export function Choices<T extends string>({ title, all, chosen, choices, onChange }: Properties<T>) {
  const isChosen = (value: T) => !chosen || chosen.includes(value);
  const change = (values: readonly T[], on: boolean) => {
    const next = all.filter((value) => (values.includes(value) ? on : isChosen(value)));
    onChange(next.length === all.length ? null : next);
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {choices.map(({ id, values, label, count }) => (
        <label key={id}>
          <input type="checkbox" checked={values.some(isChosen)} onChange={(event) => change(values, event.target.checked)} />
          {label}
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
