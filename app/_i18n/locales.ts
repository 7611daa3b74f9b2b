import { isData } from "@/app/_domain/data-address";

/** What the interface has to know of a language; its texts are in catalogues/ and in the method's folder, under the same name. */
interface LocaleRow {
  /** Its name in itself. */
  readonly name: string;
  /** Whose dates and lists it writes (BCP 47). */
  readonly region: string;
  /** Large amounts are counted in 10⁴ and 10⁸, not in millions and billions. */
  readonly myriads?: true;
}

/** The languages of the interface. */
export const LOCALES = {
  en: { name: "English", region: "en-GB" },
  ru: { name: "Русский", region: "ru" },
  zh: { name: "中文", region: "zh", myriads: true },
} as const satisfies Readonly<Record<string, LocaleRow>>;
export type Locale = keyof typeof LOCALES;
export const LOCALE_IDS = Object.keys(LOCALES) as readonly Locale[];

/** The language whose pages have no prefix in their address. */
export const DEFAULT_LOCALE: Locale = "en";

export const isLocale = (text: string | undefined): text is Locale => text !== undefined && Object.hasOwn(LOCALES, text);

export const localeRow = (locale: Locale): LocaleRow => LOCALES[locale];

/** The address of a page in a language. */
export const localePath = (locale: Locale, path: string): string => (locale === DEFAULT_LOCALE ? path : `/${locale}${path.replace(/^\/(?=$|\?)/, "")}`);

/** The language that an address names, if any, and the address of the page without it. */
export function splitLocale(address: string): { readonly locale: Locale | undefined; readonly path: string } {
  const [, first, rest = ""] = /^\/([^/]*)(\/.*)?$/.exec(address) ?? [];
  // One slash only: "//host" would be another site.
  return isLocale(first) ? { locale: first, path: rest.replace(/^\/*/, "/") } : { locale: undefined, path: address };
}

/** The addresses that are data or files, which have no language. */
const NO_PAGE = /^\/docs(?:\/|$)|\.\w+$/;
export const hasLanguage = (address: string): boolean => !isData(address) && !NO_PAGE.test(address);
