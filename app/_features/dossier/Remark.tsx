import type { ReactNode } from "react";
import styles from "./Remark.module.css";

/** A few words on a statement, beside it: its stance, what it is about, that another contradicts it. */
export const Remark = ({ disputed = false, children }: { disputed?: boolean; children: ReactNode }) => (
  <span className={`${styles.remark} ${disputed ? styles.disputed : ""}`}>{children}</span>
);
