import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { English } from "@/app/_features/method/en";
import { Russian } from "@/app/_features/method/ru";
import { Chinese } from "@/app/_features/method/zh";
import { CATALOGUES } from "@/app/_i18n/catalogues";
import { language } from "@/app/_i18n/text";
import { NAMED_WITHIN_KM, STAY } from "@/geodata/analysis/corridor";

const TEXTS = { en: English, ru: Russian, zh: Chinese };
const borders = { parts: [{ country: "KZ" as const, km: 1768.2 }], source: undefined };

const said = (locale: keyof typeof TEXTS) =>
  renderToStaticMarkup(
    TEXTS[locale]({ version: "v1", borders, whole: 3299.4, stay: STAY, namedWithinKm: NAMED_WITHIN_KM, language: language(locale, CATALOGUES[locale]) }),
  ).replaceAll("\u00a0", " ");
const ids = (markup: string) => [...markup.matchAll(/<h\d id="([\w-]+)"/g)].map((m) => m[1]);

test("the method has the same sections under the same addresses in every language", () => {
  expect(ids(said("en"))).toContain("borders");
  for (const locale of ["ru", "zh"] as const) expect(ids(said(locale))).toEqual(ids(said("en")));
});

test("the method writes numbers, countries and addresses as its readers have them", () => {
  expect(said("en")).toContain("it is 3,299 km: Kazakhstan 1,768 km.");
  expect(said("ru")).toContain("3 299 км: Казахстан — 1 768 км.");
  expect(said("ru")).toContain("1,8 км");
  expect(said("ru")).toContain('href="/ru?view=own-line"');
  expect(said("zh")).toContain("3,299公里：哈萨克斯坦1,768公里。");
});
