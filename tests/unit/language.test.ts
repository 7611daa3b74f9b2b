import { existsSync, readdirSync } from "node:fs";
import compile from "icu-minify/compile";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "@/app/_i18n/catalogue";
import { language } from "@/app/_i18n/language";
import { hasLanguage, LOCALE_IDS, localePath, splitLocale } from "@/app/_i18n/locales";
import { PAGES, pageMetadata } from "@/app/_ui/pages";
import { LAYER_IDS } from "@/geodata/model/layer";
import { place } from "@/geodata/model/place";
import { PROPERTIES } from "@/geodata/model/property";
import { STATUSES } from "@/geodata/model/status";

type Texts = { readonly [key: string]: string | Texts };

/** Every text of a catalogue by its whole key. */
const flat = (texts: Texts, section = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] => (typeof text === "string" ? [[section + key, text]] : flat(text, `${section}${key}.`)));

const english = new Map(flat(await catalogueOf("en")));
const russian = language("ru", await catalogueOf("ru"));
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1]))].sort();
// What is counted agrees with its number in some languages and not in others.
const agrees = (key: string) => key.startsWith("unit.");

describe.each(LOCALE_IDS)("the catalogue %s", (locale) => {
  const texts = catalogueOf(locale).then((catalogue) => flat(catalogue));
  test("has every text, none empty and no other", async () => {
    expect((await texts).map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect((await texts).filter(([, text]) => !text.trim())).toEqual([]);
  });
  test("has the same placeholders in each text", async () => {
    for (const [key, text] of await texts) if (!agrees(key)) expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? "")]);
  });
  test("is written in ICU's message format", async () => {
    for (const [key, text] of await texts) expect(() => compile(text), key).not.toThrow();
  });
});

test("the folder of catalogues and the table of languages agree", () => {
  expect(readdirSync("app/_i18n/catalogues").sort()).toEqual(LOCALE_IDS.map((locale) => `${locale}.json`).sort());
  expect(readdirSync("app/_features/method/texts").sort()).toEqual(LOCALE_IDS.map((locale) => `${locale}.tsx`).sort());
});

test("every layer, status, property, group and kind of place has its text", () => {
  const wanted = [
    ...LAYER_IDS.map((id) => `layer.${id}`),
    ...STATUSES.map((s) => `status.${s}`),
    ...Object.keys(PROPERTIES).map((p) => `property.${p}`),
    ...Object.values(PROPERTIES).map((p) => `group.${p.group}`),
    ...place.shape.kind.options.map((kind) => `kind.${kind}`),
    "kind.border-crossing",
  ];
  expect(wanted.filter((key) => !english.has(key))).toEqual([]);
});

describe("a language", () => {
  test("puts values into its texts, and writes numbers as its readers do", () => {
    expect(russian.t("since", { date: "2004" })).toBe("начало — 2004");
    // A no-break space parts thousands.
    expect(russian.number(1234567.8)).toBe("1\u00a0234\u00a0568");
  });
  test("names countries by Intl, and what is outside in its own words", () => {
    expect(russian.country("KG")).toBe("Киргизия");
    expect(russian.country(null)).toBe("вне стран карты");
  });
  test("falls back to English names and says so", () => {
    expect(russian.name({ en: "Naryn", ru: "Нарын" })).toEqual({ text: "Нарын", lang: "ru" });
    expect(russian.name({ en: "Gedaim" })).toEqual({ text: "Gedaim", lang: "en" });
  });
});

describe("the address of a page", () => {
  test.each([
    ["en", "/", "/"],
    ["en", "/table?q=oil", "/table?q=oil"],
    ["ru", "/", "/ru"],
    ["ru", "/?view=own-line", "/ru?view=own-line"],
    ["zh", "/projects/uzen", "/zh/projects/uzen"],
  ] as const)("has a prefix in every language but English: %s %s", (locale, path, address) => expect(localePath(locale, path)).toBe(address));

  test.each([
    ["/", undefined, "/"],
    ["/ru", "ru", "/"],
    ["/zh/table", "zh", "/table"],
    ["/en/table", "en", "/table"],
    ["/russia", undefined, "/russia"],
    ["/de/table", undefined, "/de/table"],
    ["/constructor", undefined, "/constructor"],
    ["/en//example.org", "en", "/example.org"],
  ])("is split into language and page: %s", (address, locale, path) => expect(splitLocale(address)).toEqual({ locale, path }));

  test("data and files have no language", () => {
    for (const path of ["/api/projects", "/export", "/tiles/atlas/1/0/0", "/health/live", "/ogc", "/docs", "/metrics", "/icon.svg"])
      expect([path, hasLanguage(path)]).toEqual([path, false]);
    for (const path of ["/", "/table", "/projects/uzen", "/apiary", "/ru/api/projects"]) expect([path, hasLanguage(path)]).toEqual([path, true]);
    // Each folder with a route of its own is data.
    for (const folder of readdirSync("app").filter((name) => /^[a-z]+$/.test(name))) expect([folder, hasLanguage(`/${folder}`)]).toEqual([folder, false]);
  });
});

describe("the table of pages", () => {
  test("has a row for each page, and a page for each row", () => {
    const files = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
      .filter((file) => /(^|\/)page\.tsx$/.test(file))
      .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`)
      .filter((page) => page !== "/[...nothing]");
    expect(files.sort()).toEqual(Object.keys(PAGES).sort());
    expect(existsSync("app/page.tsx")).toBe(false);
  });
  test("gives each page its address in every language", () => {
    expect(pageMetadata("/sources/[id]", russian, { id: "abc", title: "A title" })).toEqual({
      title: "A title",
      description: undefined,
      alternates: {
        canonical: "/ru/sources/abc",
        languages: { en: "/sources/abc", ru: "/ru/sources/abc", zh: "/zh/sources/abc", "x-default": "/sources/abc" },
      },
    });
    expect(pageMetadata("/", russian).alternates.canonical).toBe("/ru");
    expect(pageMetadata("/table", russian).title).toBe("Таблица");
  });
});
