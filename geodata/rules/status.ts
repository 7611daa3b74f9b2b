import { byDate, holdsBy } from "@/geodata/model/date";
import type { Status } from "@/geodata/model/status";

/** A status and the EDTF date from which it holds. */
export interface DatedStatus {
  readonly value: Status;
  readonly date: string;
}

/** A dated status of a project (`segment` is null) or of one of its segments, and the source that states it. */
export interface StatusEntry extends DatedStatus {
  readonly segment: string | null;
  readonly source: string;
}

/** The status at a date, the date (EDTF) from which it has held without a break, and its source. */
export interface CurrentStatus {
  readonly value: Status;
  readonly since: string;
  readonly source: string;
}

/**
 * The status that holds at a date, and since when: of the statements whose first possible day is not
 * after the last day of `asOf`, the newest. `since` is the statement that began the present run of that status.
 * Undefined before the first statement.
 */
export function statusAsOf<T extends DatedStatus>(statements: readonly T[], asOf: string): { readonly current: T; readonly since: T } | undefined {
  const past = [...statements].sort(byDate).filter((s) => holdsBy(s, asOf));
  const current = past.at(-1);
  if (!current) return undefined;
  let since = current;
  for (const earlier of past.reverse()) {
    if (earlier.value !== current.value) break;
    since = earlier;
  }
  return { current, since };
}

function current(entries: readonly StatusEntry[], asOf: string): CurrentStatus | null {
  const found = statusAsOf(entries, asOf);
  return found ? { value: found.current.value, since: found.since.date, source: found.current.source } : null;
}

/** The status of a project as a whole at a date (EDTF); null before the first. */
export const projectStatus = (history: readonly StatusEntry[], asOf: string): CurrentStatus | null =>
  current(
    history.filter((entry) => entry.segment === null),
    asOf,
  );

/** The status of a segment at a date (EDTF): a segment with statuses of its own has only those, any other its project's. */
export function segmentStatus(history: readonly StatusEntry[], segment: string, asOf: string): CurrentStatus | null {
  const own = history.filter((entry) => entry.segment === segment);
  return own.length ? current(own, asOf) : projectStatus(history, asOf);
}
