import { createFormatter, createTranslator } from "use-intl/core";
import { type Locale, localePath, localeRow } from "./locales";
import { sayDate } from "./say-date";
import type { Catalogue, Language, TextKey, Translate } from "./text";
import { sayQuantity } from "./units";

/** Puts a language together from its catalogue. */
export function language(locale: Locale, messages: Catalogue): Language {
  const { region, myriads = false } = localeRow(locale);
  const translate = createTranslator({ locale, messages });
  const format = createFormatter({ locale: region, timeZone: "UTC" });
  const regions = new Intl.DisplayNames(locale, { type: "region" });
  const t: Translate = (key, values) => translate(key, values);
  const number: Language["number"] = (value, digits = 0) => format.number(value, { maximumFractionDigits: digits });
  const date: Language["date"] = (edtf) => sayDate(edtf, t, (time, form) => format.dateTime(time, form));
  const known = (section: "unit" | "currency", name: string, count: number) => {
    const key = `${section}.${name}` as TextKey;
    return translate.has(key) ? t(key, { count }) : name;
  };
  return {
    locale,
    t,
    number,
    quantity: (value, unit, digits = 3) => sayQuantity(value, unit, { t, known, format: (amount, form) => format.number(amount, form), digits, myriads }),
    unit: (unit) => known("unit", unit, 0),
    date,
    since: ({ since, atLatest, firstSince }) => {
      const [from = "", to] = since.split("/");
      const words =
        to && !atLatest ? t("sinceBetween", { from: date(from), to: date(to) }) : t(atLatest ? "sinceAtLatest" : "since", { date: date(to ?? from) });
      return firstSince ? t("again", { since: words }) : words;
    },
    either: (words) => format.list(words, { type: "disjunction" }),
    all: (words) => format.list(words, { type: "conjunction" }),
    country: (code) => (code ? (regions.of(code) ?? code) : t("outside")),
    href: (path) => localePath(locale, path),
    name: (names) => ({ text: names[locale] ?? names.en, lang: names[locale] ? locale : "en" }),
  };
}
