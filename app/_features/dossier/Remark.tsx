import type { ReactNode } from "react";
import styles from "./Remark.module.css";

/** A few words on a statement, beside it: its stance, what it is about. */
export const Remark = ({ children }: { children: ReactNode }) => <span className={styles.remark}>{children}</span>;
