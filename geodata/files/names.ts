const LONGEST_NAME = 200;
// Characters that show nothing, move the text around or give orders to a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be removed.
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** A name as it can be shown anywhere: on one line, without control characters, not endless; null for an empty one. */
export function shownName(text: string): string | null {
  const name = text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(INVISIBLE, "")
    .replace(/ {2,}/g, " ")
    .trim();
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name || null;
}

// In the order in which they are asked; without regard to upper and lower case.
const NAME_KEYS = ["name", "name:en", "name_en", "title", "label", "int_name", "name:ru", "name_ru", "name:zh", "name_zh", "name_1", "ref"];

/** The name among a feature's properties, a text or a number; null where there is none. */
export function nameAmong(properties: Readonly<Record<string, unknown>> | null | undefined): string | null {
  const known = Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value] as const);
  for (const wanted of NAME_KEYS) {
    for (const [key, value] of known) {
      if (key !== wanted || (typeof value !== "string" && typeof value !== "number")) continue;
      const name = shownName(String(value));
      if (name) return name;
    }
  }
  return null;
}

/** The name of a file without its folder and ending. */
export const nameOfFile = (file: string): string | null =>
  shownName((file.split(/[/\\]/).at(-1) ?? file).replace(/(?:\.\w{1,9}){1,2}$/, "")) ?? shownName(file);
