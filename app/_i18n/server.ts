import { headers } from "next/headers";
import { CATALOGUES } from "./catalogues";
import { isLocale, type Language, language } from "./text";

/** The language that the address of this request asks for. */
export async function requestedLanguage(): Promise<Language> {
  const asked = (await headers()).get("x-locale");
  const locale = isLocale(asked) ? asked : "en";
  return language(locale, CATALOGUES[locale]);
}
