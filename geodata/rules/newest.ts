import { dateRange } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";

/** The newest value of a property of the project as a whole, not of a part, that somebody has seen or claims, not only planned or forecast. */
export function newest<S extends Pick<Statement, "property" | "about" | "value" | "partial" | "stance" | "date">>(
  statements: readonly S[],
  property: PropertyName,
): S | undefined {
  const seen = statements.filter(
    (s) => s.property === property && !s.about && !s.partial && s.value !== undefined && s.stance !== "planned" && s.stance !== "forecast",
  );
  return seen.reduce<S | undefined>((best, s) => (best && dateRange(best.date).from > dateRange(s.date).from ? best : s), undefined);
}

/** The published length of the project as a whole that the editors put first, as the one that a reader should have; no forecast. */
export const publishedLength = <S extends Pick<Statement, "property" | "about" | "value" | "partial" | "stance">>(statements: readonly S[]): S | undefined =>
  statements.find((s) => s.property === "length" && !s.about && !s.partial && s.value !== undefined && s.stance !== "forecast");
