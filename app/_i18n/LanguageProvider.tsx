"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { type Catalogue, type Language, type Locale, language } from "./text";

const Context = createContext<Language | null>(null);

/** Gives the language of the page to everything in it. */
export function LanguageProvider({ locale, catalogue, children }: { locale: Locale; catalogue: Catalogue; children: ReactNode }) {
  return <Context value={useMemo(() => language(locale, catalogue), [locale, catalogue])}>{children}</Context>;
}

/** The language of the page. */
export function useLanguage(): Language {
  const found = useContext(Context);
  if (!found) throw new Error("There is no LanguageProvider above this component.");
  return found;
}
