import type { Statement } from "@/geodata/model/statement";
import type { Statement as StatementRow } from "@/prisma/client/client";

/** A statement as the model has it, of a row of its table. */
export const statementOf = ({ id, about, property, content, counts, date, stance, sourceId, locator, read }: StatementRow): Statement =>
  ({
    id,
    about: about ?? undefined,
    property,
    ...(content as object),
    counts: counts ?? undefined,
    date,
    stance,
    source: sourceId,
    locator,
    read,
  }) as Statement;
