import type { Locale } from "./text";

// What the units of geodata/model/property.ts are called; English takes them as they stand.
const UNITS: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<string, string>>>> = {
  ru: {
    km: "км",
    m: "м",
    mm: "мм",
    "km²": "км²",
    "Mt/a": "млн т/год",
    "t/a": "т/год",
    "t/d": "т/сут",
    Mt: "млн т",
    t: "т",
    "bcm/a": "млрд м³/год",
    bcm: "млрд м³",
    "mcm/d": "млн м³/сут",
    "km³/a": "км³/год",
    "Mm³/a": "млн м³/год",
    "m³/s": "м³/с",
    "bbl/d": "барр./сут",
    Mbbl: "млн барр.",
    MW: "МВт",
    kV: "кВ",
    "GWh/a": "ГВт·ч/год",
    "vehicles/d": "авт./сут",
    "vehicles/a": "авт./год",
    vehicles: "авт.",
    lanes: "полос",
    tunnels: "тоннелей",
    bridges: "мостов",
    stations: "станций",
  },
  zh: {
    km: "公里",
    m: "米",
    mm: "毫米",
    "km²": "平方公里",
    "Mt/a": "百万吨/年",
    "t/a": "吨/年",
    "t/d": "吨/日",
    Mt: "百万吨",
    t: "吨",
    "bcm/a": "十亿立方米/年",
    bcm: "十亿立方米",
    "mcm/d": "百万立方米/日",
    "km³/a": "立方公里/年",
    "Mm³/a": "百万立方米/年",
    "m³/s": "立方米/秒",
    "bbl/d": "桶/日",
    Mbbl: "百万桶",
    MW: "兆瓦",
    kV: "千伏",
    "GWh/a": "吉瓦时/年",
    "vehicles/d": "辆/日",
    "vehicles/a": "辆/年",
    vehicles: "辆",
    lanes: "车道",
    tunnels: "座隧道",
    bridges: "座桥",
    stations: "座站",
  },
};

/** The unit of a quantity in a language. */
export const unitIn = (locale: Locale, unit: string): string => (locale === "en" ? unit : (UNITS[locale][unit] ?? unit));

const CURRENCIES: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<string, string>>>> = {
  ru: { USD: "долл. США", CNY: "юаней", KZT: "тенге", EUR: "евро" },
  zh: { USD: "美元", CNY: "元人民币", KZT: "坚戈", EUR: "欧元" },
};

// Chinese counts in ten thousands and hundred millions, not in millions: what a unit is of the one that is said.
const LARGE: Readonly<Record<string, readonly [number, string]>> = {
  "Mt/a": [1e6, "吨/年"],
  Mt: [1e6, "吨"],
  "bcm/a": [1e9, "立方米/年"],
  bcm: [1e9, "立方米"],
  "mcm/d": [1e6, "立方米/日"],
  "km³/a": [1e9, "立方米/年"],
  "Mm³/a": [1e6, "立方米/年"],
  Mbbl: [1e6, "桶"],
};

// What is counted agrees with its number.
const COUNTED: Partial<Record<Locale, Readonly<Record<string, Partial<Record<Intl.LDMLPluralRule, string>>>>>> = {
  en: { lanes: { one: "lane" }, tunnels: { one: "tunnel" }, bridges: { one: "bridge" }, stations: { one: "station" }, vehicles: { one: "vehicle" } },
  ru: {
    lanes: { one: "полоса", few: "полосы" },
    tunnels: { one: "тоннель", few: "тоннеля" },
    bridges: { one: "мост", few: "моста" },
    stations: { one: "станция", few: "станции" },
  },
};

/** A quantity in words of a language; money is a currency (ISO 4217) and "million". */
export function sayQuantity(value: number, unit: string, locale: Locale, number: (value: number) => string): string {
  const plain = number(value);
  const [, currency] = /^([A-Z]{3}) million$/.exec(unit) ?? [];
  if (locale === "zh") {
    const [of, name] = currency ? [1e6, CURRENCIES.zh[currency] ?? currency] : (LARGE[unit] ?? []);
    if (of) return `${new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 6 }).format(value * of)}${name}`;
  }
  if (!currency) return `${plain} ${COUNTED[locale]?.[unit]?.[new Intl.PluralRules(locale).select(value)] ?? unitIn(locale, unit)}`;
  return locale === "ru" ? `${plain} млн ${CURRENCIES.ru[currency] ?? currency}` : `${currency} ${plain} million`;
}
