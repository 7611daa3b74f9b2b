import type { Source } from "@/geodata/model/source";

/** Who, when, what: a source in one line, as a reader recognises it. */
export function citation({ author, publisher, issued, title, custom }: Source): string {
  const who = author?.map((name) => name.family ?? name.literal).join(", ") ?? publisher ?? custom.origin;
  const year = issued?.["date-parts"]?.[0]?.[0] ?? issued?.literal;
  return `${who}${year ? ` ${year}` : ""}, ${title}`;
}

/** A CSL date as ISO 8601, as exact as it is given. */
export const isoDate = (date: Source["issued"]): string =>
  date?.["date-parts"]?.[0].map((part) => String(part).padStart(2, "0")).join("-") ?? date?.literal ?? "undated";
