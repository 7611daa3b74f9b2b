import type { PublishedStatement } from "@/app/_domain/project";
import { TRANSLATED } from "@/geodata/model/language";
import type { StatementRow } from "@/prisma/connection";

/** A statement as the model has it, of a row of its table; with its texts in a language, where that is asked for and has them. */
export function statementOf(row: StatementRow, language?: string): PublishedStatement {
  const { projectId, ordinal, sourceId, about, counts, content, earliest, latest, texts, ...rest } = row;
  const known = TRANSLATED.find((one) => one === language);
  const { of: _, ...translated } = (known && texts[known]) ?? { of: "" };
  return {
    ...rest,
    ...content,
    about: about ?? undefined,
    counts: counts ?? undefined,
    source: sourceId,
    ...(known && texts[known] && { translated: { language: known, ...translated } }),
  };
}
