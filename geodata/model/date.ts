import edtf from "edtf";

/** First and last day (ISO 8601, UTC) that a date may mean; `to` is null for an open end. */
export interface DateRange {
  readonly from: string;
  readonly to: string | null;
}

// EDTF leaves the months of a season open; edtf.js takes quarters, the atlas meteorological seasons (northern).
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  "21": ["03-01", "05-31"],
  "22": ["06-01", "08-31"],
  "23": ["09-01", "11-30"],
  "24": ["12-01", "12-31"],
};

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

// Reading a date costs half a millisecond, and the atlas asks for the same few hundred again and again; readers may ask for any.
const known = new Map<string, DateRange>();
const MOST_KNOWN = 5000;

/**
 * The days that an EDTF date (ISO 8601-2, levels 0 to 2) may mean.
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
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  const months = season?.[2] ? SEASONS[season[2]] : undefined;
  if (season && months) return { from: `${season[1]}-${months[0]}`, to: `${season[1]}-${months[1]}` };
  const date = edtf(text);
  if (!Number.isFinite(date.min)) throw new Error(`"${text}" has no beginning`);
  return { from: day(date.min), to: Number.isFinite(date.max) ? day(date.max) : null };
}
