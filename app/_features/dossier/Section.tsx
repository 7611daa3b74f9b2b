"use client";

import { createContext, type ReactNode, useContext } from "react";
import text from "@/app/_ui/text.module.css";

/** The heading of a section: one below the dossier's own. */
const Heading = createContext<"h2" | "h3">("h2");
export const SectionHeading = Heading.Provider;

/** A part of a dossier under its title. */
export function Section({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  const Title = useContext(Heading);
  return (
    <section id={id}>
      <Title className={text.sectionTitle}>{title}</Title>
      {children}
    </section>
  );
}
