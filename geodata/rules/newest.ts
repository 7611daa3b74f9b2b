import { byDate } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";

/**
 * The newest value of a property of a subject (a segment's id, or the project as a whole), not of a part of it,
 * that somebody has seen or claims, not only planned or forecast. Of two of the same beginning the more exact date is the newer.
 */
export function newest<S extends Pick<Statement, "property" | "about" | "value" | "partial" | "stance" | "date">>(
  statements: readonly S[],
  property: PropertyName,
  about?: string,
): S | undefined {
  return statements
    .filter((s) => s.property === property && s.about === about && !s.partial && s.value !== undefined && s.stance !== "planned" && s.stance !== "forecast")
    .sort(byDate)
    .at(-1);
}

/** The published length of the project as a whole that the editors put first, as the one that a reader should have; no forecast. */
export const publishedLength = <S extends Pick<Statement, "property" | "about" | "value" | "partial" | "stance">>(statements: readonly S[]): S | undefined =>
  statements.find((s) => s.property === "length" && !s.about && !s.partial && s.value !== undefined && s.stance !== "forecast");
