import styles from "./Least.module.css";

interface Properties {
  readonly title: string;
  /** What stands for no filter. */
  readonly any: string;
  readonly value: string;
  /** Each with how many projects reach it. */
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly onChange: (value: string | null) => void;
}

/** A least value to choose. */
export function Least({ title, any, value, choices, onChange }: Properties) {
  return (
    <label className={styles.least}>
      {title}
      <select value={value} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>{`${choice.label} · ${choice.count}`}</option>
        ))}
      </select>
    </label>
  );
}
