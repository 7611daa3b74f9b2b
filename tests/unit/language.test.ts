import { describe, expect, test } from "vitest";
import { CATALOGUES } from "@/app/_i18n/catalogues";
import { type Catalogue, language } from "@/app/_i18n/text";
import { LAYER_IDS } from "@/geodata/model/layer";
import { place } from "@/geodata/model/place";
import { PROPERTIES } from "@/geodata/model/property";
import { STATUSES } from "@/geodata/model/status";

const { en, ru, zh } = CATALOGUES;

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1]))].sort();

describe.each([
  ["Russian", ru],
  ["Chinese", zh],
])("the %s catalogue", (_, catalogue: Catalogue) => {
  test("has every text, none empty and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    expect(Object.entries(catalogue).filter(([, text]) => !text.trim())).toEqual([]);
  });
  test("has the same placeholders in each", () => {
    for (const [key, text] of Object.entries(en)) expect([key, placeholders(catalogue[key as keyof Catalogue])]).toEqual([key, placeholders(text)]);
  });
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
  expect(wanted.filter((key) => !(key in en))).toEqual([]);
});

describe("a language", () => {
  const russian = language("ru", ru);
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
  test("keeps its prefix in addresses; English has none", () => {
    expect(russian.href("/table")).toBe("/ru/table");
    expect(russian.href("/")).toBe("/ru");
    expect(language("en", en).href("/")).toBe("/");
  });
});
