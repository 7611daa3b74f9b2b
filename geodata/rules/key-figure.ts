import { byDate, dateRange } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import { LASTING, type Sources, seen, statementEvidence } from "./evidence";

/** What a reader asks first of a project, in this order. */
export const KEY_FIGURES = [
  "length",
  "capacity",
  "throughput",
  "production",
  "reserves",
  "elevation",
  "cost",
  "owner",
  "ownerKind",
  "operator",
] as const satisfies PropertyName[];

/** A figure counts as stale when it is older than this, years. */
const STALE_YEARS = 5;

const yearOf = (day: string) => Number(day.slice(0, 4));
const lastYear = (date: string) => yearOf(dateRange(date).to ?? "9999");

/** Whether a value is so old at a date (EDTF) that its year must stand with it; a dimension lasts. */
export const isStale = ({ property, date }: Pick<Statement, "property" | "date">, asOf: string): boolean =>
  !LASTING.has(property) && yearOf(dateRange(asOf).to ?? "9999") - lastYear(date) > STALE_YEARS;

/** The statements that the highest rank has; ranks are whole numbers. */
function highest<T>(all: readonly T[], rank: (one: T) => number): T[] {
  const top = Math.max(...all.map(rank));
  return all.filter((one) => rank(one) === top);
}

/**
 * The statement whose value stands for a property of a subject: a segment's id, or the project as a whole.
 *
 * Never the value of a part, a plan or a forecast (of a length a plan, where nobody has seen or claims one). What was
 * observed goes before a claim; only a claim that is more than five years newer than all that was observed goes before
 * it. Of these a dimension is the best evidenced one; anything else is the newest, of two of the same beginning the
 * more exactly dated, of the same date the better evidenced. What is still equal is as the editors have it: the first.
 */
export function keyFigure(statements: readonly Statement[], property: PropertyName, sources: Sources, about?: string): Statement | undefined {
  const known = statements.filter((s) => s.property === property && s.about === about && !s.partial && s.value !== undefined);
  const claimed = known.filter(seen);
  const candidates = claimed.length || property !== "length" ? claimed : known.filter((s) => s.stance === "planned");
  if (!candidates.length) return undefined;
  const evidence = (s: Statement) => Math.round(1e6 * statementEvidence(s, statements, sources));
  const observed = candidates.filter((s) => s.stance === "observed");
  if (LASTING.has(property)) return highest(observed.length ? observed : candidates, evidence)[0];
  const lastSeen = Math.max(...observed.map((s) => lastYear(s.date)));
  const trusted = candidates.filter((s) => s.stance !== "claimed" || yearOf(dateRange(s.date).from) - lastSeen > STALE_YEARS || !observed.length);
  const newest = [...trusted].sort(byDate).at(-1);
  const asNew = trusted.filter((s) => newest && byDate(s, newest) === 0);
  return highest(asNew, evidence)[0];
}
