/** First and last day (ISO 8601, UTC) that a date may mean; `to` is null for an open end. */
export interface DateRange {
  readonly from: string;
  readonly to: string | null;
}

// X is a digit that is not known; what follows a date says how sure it is, not when it was.
const YEARS = /^(\d{3}X|\d\dXX)[~?%]?$/;
const DATE = /^(?<year>-?\d{4})(-(?<season>2[1-4])|-(?<month>0[1-9]|1[0-2])(-(?<day>\d\d|XX))?|-XX(-XX)?)?[~?%]?$/;

// EDTF leaves the months of a season open; here they are those of meteorologists in the north. Winter is of one year: the one that begins in it.
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = { "21": [3, 5], "22": [6, 8], "23": [9, 11], "24": [12, 12] };

/** Milliseconds since 1970 (UTC); Date.UTC takes the years below 100 as those of the last century. */
const time = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month - 1, day);
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

// The atlas asks for the same few hundred dates thousands of times; readers may ask for any.
const known = new Map<string, DateRange>();
const MOST_KNOWN = 5000;

/**
 * The days that an EDTF date (ISO 8601-2, levels 0 and 1, years of four digits, no time of the day) may mean.
 * Throws when the text is no EDTF or has no beginning.
 */
export function dateRange(text: string): DateRange {
  const found = known.get(text);
  if (found) return found;
  const range = read(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, range);
  return range;
}

/** The first year that a date (EDTF) may mean. */
export const yearOf = (date: string): number => Number(dateRange(date).from.slice(0, 4));

/**
 * Orders dated things by the first day that they may mean; at the same first day the wider date
 * comes first, so that "2004" is followed by "2004-01" and the more exact statement wins.
 */
export function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  const [one, two] = [dateRange(a.date), dateRange(b.date)];
  return one.from.localeCompare(two.from) || (two.to ?? "9999").localeCompare(one.to ?? "9999");
}

const LONGEST = 40;
export const NO_DATE = "is no EDTF date; write 2004, 2004-06, 2004-06-30, 2004-06~, 2000-23 or 2006/2009";

/** Whether a text is an EDTF date with a beginning. */
export function isDate(text: string): boolean {
  try {
    return text.length <= LONGEST && dateRange(text).from !== "";
  } catch {
    return false;
  }
}

/** Whether what is dated holds by a date (EDTF): its first possible day is not after the date's last. */
export const holdsBy = ({ date }: { readonly date: string }, asOf: string): boolean => dateRange(date).from <= (dateRange(asOf).to ?? "9999");

function read(text: string): DateRange {
  const [first = "", last, ...more] = text.split("/");
  const beginning = readOne(first);
  if (last === undefined) return { from: isoDay(beginning.first), to: isoDay(beginning.last) };
  if (more.length) throw new Error(`"${text}" is no EDTF date`);
  if (last === "" || last === "..") return { from: isoDay(beginning.first), to: null };
  const end = readOne(last);
  if (end.first <= beginning.first) throw new Error(`"${text}" ends before it begins`);
  return { from: isoDay(beginning.first), to: isoDay(end.last) };
}

function readOne(text: string): { first: number; last: number } {
  const years = YEARS.exec(text)?.[1];
  if (years) return { first: time(Number(years.replaceAll("X", "0")), 1, 1), last: time(Number(years.replaceAll("X", "9")), 12, 31) };
  const parts = DATE.exec(text)?.groups;
  if (!parts) throw new Error(`"${text}" is no EDTF date with a beginning`);
  const { season = "", month } = parts;
  const year = Number(parts.year);
  const [from, to] = SEASONS[season] ?? (month ? [Number(month), Number(month)] : [1, 12]);
  const [first, last] = [time(year, from, 1), time(year, to + 1, 0)];
  if (!parts.day || parts.day === "XX") return { first, last };
  const only = time(year, from, Number(parts.day));
  if (only < first || only > last) throw new Error(`"${text}" is no day of the calendar`);
  return { first: only, last: only };
}
