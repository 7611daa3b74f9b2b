import { z } from "zod";
import { id } from "./names";

const text = z.string().min(1);

/** The texts of a statement in another language than English: its value where that is free text, what it counts, why a value is missing. */
export const statementTexts = z.strictObject({
  value: text.optional(),
  counts: text.optional(),
  missing: text.optional(),
  /** `markOf` the English texts that were translated. */
  of: z.string({ error: "is missing: run node --import tsx geodata/commands/translations.ts" }).length(8),
});
export type StatementTexts = z.infer<typeof statementTexts>;

/** The translated statements of a project, by their ids. */
export const statementTranslations = z.record(id, statementTexts);
export type StatementTranslations = z.infer<typeof statementTranslations>;
