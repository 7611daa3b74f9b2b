import { z } from "zod";
import { ID, NO_ID } from "./id";
import { LANGUAGES } from "./language";

/** A name in English and, where known, in other languages. */
export const names = z
  .partialRecord(z.enum(LANGUAGES), z.string().min(1))
  .refine((all) => all.en !== undefined, { error: "needs an English name (en)" })
  .transform((all) => all as typeof all & { en: string });
export type Names = z.infer<typeof names>;

/** Other spellings under which people search. */
export const variants = z.array(z.string().min(1)).default([]);

/** A stable name in addresses. */
export const id = z.string().regex(ID, { error: NO_ID });
