// One number and nothing else; a comma may stand for the decimal point.
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;
// 41.43°, N 41.43, 41°25'48"N, 41° 25.8′ — degrees with what may stand beside them.
const DEGREES = /^([NSEW])?\s*([+-]?\d+(?:[.,]\d*)?)\s*°?\s*(?:(\d+(?:[.,]\d*)?)\s*['′’]\s*(?:(\d+(?:[.,]\d*)?)\s*(?:"|″|”|''))?)?\s*([NSEW])?$/i;

const plain = (text: string) => text.trim().replace(/^\u2212/, "-");

/** The number that a text is as a whole; undefined when it is none or more than one, never a part of it. */
export function wholeNumber(text: string): number | undefined {
  const given = plain(text);
  return NUMBER.test(given) ? Number(given.replace(",", ".")) : undefined;
}

/** Degrees written as a number, with a degree sign, minutes and seconds, or a letter for the hemisphere; undefined for anything else. */
export function degrees(text: string): number | undefined {
  const number = wholeNumber(text);
  if (number !== undefined) return number;
  const found = DEGREES.exec(plain(text));
  if (!found) return undefined;
  const [, before, whole = "", minutes = "0", seconds = "0", after] = found;
  if (before && after) return undefined;
  const [d, m, s] = [whole, minutes, seconds].map((part) => Number(part.replace(",", ".")));
  if (d === undefined || m === undefined || s === undefined || m >= 60 || s >= 60) return undefined;
  const size = Math.abs(d) + m / 60 + s / 3600;
  const south = /[SW]/i.test(before ?? after ?? "");
  return south !== whole.startsWith("-") ? -size : size;
}
