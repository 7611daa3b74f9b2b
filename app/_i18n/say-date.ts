import type { TextKey } from "./text";

type Say = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

const SEASONS = { "21": "date.spring", "22": "date.summer", "23": "date.autumn", "24": "date.winter" } as const;

// Making a format costs more than using it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(form)}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locale, form);
  formats.set(key, found);
  return found;
}

/** One date without its qualification: a day, a month, a season, a year, a decade; undefined for anything else. */
function sayPlain(text: string, locale: string, t: Say): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const decade = /^(\d{3})X$/.exec(text)?.[1];
  if (decade) return t("date.decade", { year: `${decade}0` });
  const century = /^(\d{2})XX$/.exec(text)?.[1];
  if (century) return t("date.century", { century: String(Number(century) + 1) });
  if (!year) return undefined;
  if (!month) return t("date.year", { year });
  const season = SEASONS[month as keyof typeof SEASONS];
  if (season) return t(season, { year });
  const form: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", ...(day && { day: "numeric" }), timeZone: "UTC" };
  return format(locale, form).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

function sayOne(text: string, locale: string, t: Say): string | undefined {
  const plain = sayPlain(text.replace(/[~?%]$/, ""), locale, t);
  if (!plain || !/[~?%]$/.test(text)) return plain;
  return t(text.endsWith("?") ? "date.perhaps" : "date.about", { date: plain });
}

/** An EDTF date in words of a language; what has no words stays EDTF. */
export function sayDate(text: string, locale: string, t: Say): string {
  const [from = "", to] = text.split("/");
  if (to === undefined) return sayOne(text, locale, t) ?? text;
  const [first, last] = [sayOne(from, locale, t), sayOne(to, locale, t)];
  if (to === ".." && first) return t("date.toNow", { from: first });
  if (from === ".." && last) return t("date.until", { to: last });
  return first && last ? t("date.fromTo", { from: first, to: last }) : text;
}
