import type { ReactNode } from "react";
import styles from "./Fold.module.css";

/** What a reader opens when it is wanted; on paper it stands open, or is left out. */
export const Fold = ({ title, onPaper = true, children }: { title: string; onPaper?: boolean; children: ReactNode }) => (
  <details className={onPaper ? undefined : styles.screenOnly}>
    <summary className={styles.title}>{title}</summary>
    {children}
  </details>
);
