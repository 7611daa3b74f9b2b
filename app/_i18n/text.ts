import IntlMessageFormat from "intl-messageformat";
import type { Country } from "@/geodata/model/country";
import type { FaultCode } from "@/geodata/model/fault";
import type { Names } from "@/geodata/model/names";
import type en from "./en.json";
import { sayDate } from "./say-date";
import { sayQuantity } from "./units";

/** The languages of the interface; English has no prefix in the address. */
export const LOCALES = { en: "English", ru: "Русский", zh: "中文" } as const;
export type Locale = keyof typeof LOCALES;
export const isLocale = (text: string | null | undefined): text is Locale => Boolean(text && text in LOCALES);

/** Every text of the interface, by key; the English catalogue says which there are, and geodata/model/fault.ts. */
export type Catalogue = Readonly<Record<keyof typeof en | FaultCode, string>>;
export type TextKey = keyof Catalogue;

/** The interface in one language. */
export interface Language {
  readonly locale: Locale;
  /** The text of a key, with its values put in (ICU message format). */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number, digits?: number) => string;
  /** A number with its unit, as geodata/model/property.ts has them. */
  readonly quantity: (value: number, unit: string, digits?: number) => string;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** From when a status holds; an interval (EDTF) leaves open when in it that was. */
  readonly since: (edtf: string) => string;
  /** Words of which one will do. */
  readonly either: (words: readonly string[]) => string;
  readonly country: (code: Country | null) => string;
  /** The address of a page in this language. */
  readonly href: (path: string) => string;
  /** A name, or another text by language, in this one where there is one, else the English one, and in which language it is. */
  readonly name: (names: Names) => { readonly text: string; readonly lang: string };
}

/** Puts a language together from its catalogue. Text without placeholders is taken as it stands. */
export function language(locale: Locale, catalogue: Catalogue): Language {
  const t: Language["t"] = (key, values) => {
    const text = catalogue[key];
    if (!values) return text;
    const format = formats.get(key) ?? new IntlMessageFormat(text, locale);
    formats.set(key, format);
    return String(format.format(values));
  };
  // Day before month, as most of the world has it.
  const region = locale === "en" ? "en-GB" : locale;
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const formats = new Map<string, IntlMessageFormat>();
  const numbers = new Map<number, Intl.NumberFormat>();
  const number: Language["number"] = (value, digits = 0) => {
    const format = numbers.get(digits) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    numbers.set(digits, format);
    return format.format(value);
  };
  const date: Language["date"] = (edtf) => sayDate(edtf, region, t);
  return {
    locale,
    t,
    number,
    quantity: (value, unit, digits = 3) => sayQuantity(value, unit, locale, (plain) => number(plain, digits)),
    date,
    since: (edtf) => t(edtf.includes("/") ? "sinceWithin" : "since", { date: date(edtf) }),
    either: (words) => new Intl.ListFormat(region, { type: "disjunction" }).format(words),
    country: (code) => (code ? (regions.of(code) ?? code) : catalogue.outside),
    href: (path) => (locale === "en" ? path : `/${locale}${path === "/" ? "" : path}`),
    name: (names) => ({ text: names[locale] ?? names.en, lang: names[locale] ? locale : "en" }),
  };
}
