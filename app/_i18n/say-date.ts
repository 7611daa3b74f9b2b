import type { TextKey, Translate } from "./text";

/** Which parts of a date are written. */
interface DateForm {
  readonly year: "numeric";
  readonly month: "long";
  readonly day?: "numeric";
}

/** Writes a time (UTC, ms) as a language does. */
type FormatDate = (time: number, form: DateForm) => string;

const SEASONS: Readonly<Record<string, TextKey>> = { "21": "date.spring", "22": "date.summer", "23": "date.autumn", "24": "date.winter" };

/** One date without its qualification: a day, a month, a season, a year, a decade; undefined for anything else. */
function sayPlain(text: string, t: Translate, format: FormatDate): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  const decade = /^(\d{3})X$/.exec(text)?.[1];
  if (decade) return t("date.decade", { year: `${decade}0` });
  const century = /^(\d{2})XX$/.exec(text)?.[1];
  if (century) return t("date.century", { century: Number(century) + 1 });
  if (!year) return undefined;
  if (!month) return t("date.year", { year });
  const season = SEASONS[month];
  if (season) return t(season, { year });
  const form: DateForm = { year: "numeric", month: "long", ...(day && { day: "numeric" }) };
  return format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)), form);
}

function sayOne(text: string, t: Translate, format: FormatDate): string | undefined {
  const plain = sayPlain(text.replace(/[~?%]$/, ""), t, format);
  if (!plain || !/[~?%]$/.test(text)) return plain;
  return t(text.endsWith("?") ? "date.perhaps" : "date.about", { date: plain });
}

/** An EDTF date in words of a language; what has no words stays EDTF. */
export function sayDate(text: string, t: Translate, format: FormatDate): string {
  const [from = "", to] = text.split("/");
  if (to === undefined) return sayOne(text, t, format) ?? text;
  const [first, last] = [sayOne(from, t, format), sayOne(to, t, format)];
  if (to === ".." && first) return t("date.toNow", { from: first });
  if (from === ".." && last) return t("date.until", { to: last });
  return first && last ? t("date.fromTo", { from: first, to: last }) : text;
}
