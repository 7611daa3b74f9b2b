import { dateRange } from "./date";
import type { PropertyName } from "./property";
import type { Statement } from "./statement";

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
