"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { language } from "./language";
import type { Locale } from "./locales";
import type { Catalogue, Language } from "./text";

const Context = createContext<Language | null>(null);

/** Gives the language of the page to everything in it. */
export function LanguageProvider({ locale, messages, children }: { locale: Locale; messages: Catalogue; children: ReactNode }) {
  return <Context value={useMemo(() => language(locale, messages), [locale, messages])}>{children}</Context>;
}

/** The language of the page. */
export function useLanguage(): Language {
  const found = useContext(Context);
  if (!found) throw new Error("There is no LanguageProvider above this component.");
  return found;
}
