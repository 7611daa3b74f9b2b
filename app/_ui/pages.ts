import { DEFAULT_LOCALE, LOCALE_IDS, type Locale, localePath } from "@/app/_i18n/locales";
import type { Language, TextKey } from "@/app/_i18n/text";

/** What navigation, head and site map have to know of a page. */
interface PageRow {
  /** Its name; a page of one thing has that thing's. */
  readonly title?: TextKey;
  readonly description?: TextKey;
  /** It is in the navigation of every page. */
  readonly navigation?: true;
  /** Search engines leave it out. */
  readonly unlisted?: true;
}

/** The pages, by address: each is the file of that name in app/[locale]. */
export const PAGES = {
  "/": { title: "map", description: "tagline", navigation: true },
  "/table": { title: "table", description: "tableDescription", navigation: true },
  "/sources": { title: "sources", description: "sourcesDescription", navigation: true },
  "/method": { title: "method", description: "methodDescription", navigation: true },
  "/changes": { title: "changes", description: "changesDescription" },
  "/crossings": { title: "layer.border-crossings", description: "crossingsDescription" },
  "/projects/[id]": {},
  "/sources/[id]": {},
  "/countries/[id]": {},
  "/crossings/[id]": {},
  "/companies/[id]": {},
  "/embed/[id]": { title: "map", unlisted: true },
} as const satisfies Readonly<Record<string, PageRow>>;
export type Page = keyof typeof PAGES;

const rows: Readonly<Record<Page, PageRow>> = PAGES;

/** The pages that every page leads to, with their names. */
export const NAVIGATION = (Object.keys(PAGES) as Page[]).flatMap((page) => {
  const { title, navigation } = rows[page];
  return title && navigation ? [{ page, title }] : [];
});

/** The addresses that search engines are told of, without language; `ids` are those of the things that have pages of their own. */
export const listedPaths = (ids: Readonly<Partial<Record<Page, readonly string[]>>>): string[] =>
  (Object.keys(PAGES) as Page[])
    .filter((page) => !rows[page].unlisted)
    .flatMap((page) => (page.includes("[id]") ? (ids[page] ?? []).map((id) => page.replace("[id]", id)) : [page]));

interface Alternates {
  readonly canonical: string;
  readonly languages: Readonly<Record<Locale | "x-default", string>>;
}

/** The same page in each language (hreflang), the default one for readers of any other. */
export function alternates(locale: Locale, path: string): Alternates {
  const languages = Object.fromEntries(LOCALE_IDS.map((one) => [one, localePath(one, path)])) as Record<Locale, string>;
  return { canonical: languages[locale], languages: { ...languages, "x-default": languages[DEFAULT_LOCALE] } };
}

/** The head of a page; what is about one thing names it, with its id. */
export function pageMetadata(page: Page, { locale, t }: Language, thing?: { readonly id: string; readonly title?: string; readonly description?: string }) {
  const { title, description, unlisted } = rows[page];
  const path = thing ? page.replace("[id]", thing.id) : page;
  return {
    // The explorer has the name of the atlas.
    title: page === "/" ? { absolute: "Corridor Atlas" } : (thing?.title ?? (title && t(title))),
    description: thing?.description ?? (description && t(description)),
    alternates: alternates(locale, path),
    ...(unlisted && { robots: { index: false } }),
  };
}
