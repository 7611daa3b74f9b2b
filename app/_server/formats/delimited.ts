import { dsvFormat } from "d3-dsv";

/** What stands between the cells of a table. */
export const SEPARATORS = { comma: ",", semicolon: ";" } as const;
export type Separator = keyof typeof SEPARATORS;

/** A spreadsheet would compute text that begins so. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: unknown, separator: Separator): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return separator === "semicolon" ? String(value).replace(".", ",") : String(value);
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  return typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A table as text: lists joined by spaces, text that a spreadsheet would take for a formula behind an apostrophe. With
 * semicolons numbers have a decimal comma, as spreadsheets and R's read.csv2 take it where semicolons are used.
 */
export function delimited(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[], separator: Separator = "comma"): string {
  const body = rows.map((row) => columns.map((column) => cell(row[column], separator)));
  return `${dsvFormat(SEPARATORS[separator]).formatRows([[...columns], ...body])}\n`;
}
