import { headers } from "next/headers";
import en from "./en.json";
import ru from "./ru.json";
import { type Catalogue, isLocale, type Language, type Locale, language } from "./text";
import zh from "./zh.json";

export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, ru, zh };

/** The language that the address of this request asks for. */
export async function requestedLanguage(): Promise<Language> {
  const asked = (await headers()).get("x-locale");
  const locale = isLocale(asked) ? asked : "en";
  return language(locale, CATALOGUES[locale]);
}
