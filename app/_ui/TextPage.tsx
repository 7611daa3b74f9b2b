import type { ReactNode } from "react";
import { PageHeader } from "./PageHeader";
import type { Page } from "./pages";
import styles from "./TextPage.module.css";

/** A page of text with the header of all of them; `wide` for tables of many columns. */
export const TextPage = ({ current, wide = false, children }: { current?: Page; wide?: boolean; children: ReactNode }) => (
  <main className={`${styles.page} ${wide ? styles.wide : ""}`}>
    <PageHeader current={current} />
    {children}
  </main>
);
