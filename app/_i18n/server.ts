import compile from "icu-minify/compile";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
import { catalogueOf } from "./catalogue";
import { language } from "./language";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./locales";
import type { Catalogue, Language } from "./text";

/** Each text parsed, so that neither the browser nor a request has to do it (see resolveAlias in next.config.js). React sends plain objects only: hence the clone. */
const compiled = (catalogue: Catalogue): Catalogue =>
  JSON.parse(JSON.stringify(catalogue), (_, text) => (typeof text === "string" ? structuredClone(compile(text)) : text));

interface Requested {
  readonly messages: Catalogue;
  readonly language: Language;
}
const made = new Map<Locale, Promise<Requested>>();

async function make(locale: Locale): Promise<Requested> {
  const messages = compiled(await catalogueOf(locale));
  return { messages, language: language(locale, messages) };
}

function inLanguage(locale: Locale): Promise<Requested> {
  const found = made.get(locale) ?? make(locale);
  made.set(locale, found);
  return found;
}

/** The language that the address of this request asks for; in a language that the atlas does not have there is no page. */
export async function requestedLanguage(): Promise<Language> {
  const asked = await locale();
  if (!isLocale(asked)) notFound();
  return (await inLanguage(asked)).language;
}

/** The language of what is around a page or in place of it, with its texts for the browser. */
export async function surroundingLanguage(): Promise<Requested> {
  const asked = await locale();
  return inLanguage(isLocale(asked) ? asked : DEFAULT_LOCALE);
}
