import type { Statement } from "@/geodata/model/statement";
import type { StatementRow } from "@/prisma/connection";

/** A statement as the model has it, of a row of its table. */
export const statementOf = ({ projectId, ordinal, sourceId, about, counts, content, earliest, latest, ...rest }: StatementRow): Statement => ({
  ...rest,
  ...content,
  about: about ?? undefined,
  counts: counts ?? undefined,
  source: sourceId,
});
