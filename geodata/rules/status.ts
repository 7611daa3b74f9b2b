import { byDate, dateRange, holdsBy } from "@/geodata/model/date";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import { isInferred } from "./inference";

/** A status and the EDTF date from which it holds. */
export interface DatedStatus {
  readonly value: Status;
  readonly date: string;
  /** It had begun by the date, nobody says when. */
  readonly atLatest?: boolean | undefined;
  readonly stance?: Statement["stance"] | undefined;
}

/** A dated status of a project (`segment` is null) or of one of its segments, with the id of its statement and the source. */
export interface StatusEntry extends DatedStatus {
  readonly segment: string | null;
  readonly statement: string;
  readonly source: string;
  readonly stance: Statement["stance"];
  /** The source does not say it in so many words; the statement says from what it follows. */
  readonly inferred?: boolean | undefined;
}

/** A statement of a status by its date (EDTF), its id and its source. */
export type StatusEvidence = Pick<StatusEntry, "date" | "statement" | "source" | "atLatest">;

/** The status at a date as a headline: each date stands with the statement and the source that give it. */
export interface CurrentStatus {
  readonly value: Status;
  /** From when it has held without a break (EDTF), as `statement` of `source` dates it. */
  readonly since: string;
  readonly statement: string;
  readonly source: string;
  readonly stance: Statement["stance"];
  /** It had begun by `since`, nobody says when. */
  readonly atLatest: boolean;
  /** The source of `since` does not say it in so many words; its statement says from what it follows. */
  readonly inferred: boolean;
  /** The newest statement that still has it so; it may be the one that dates the beginning. */
  readonly stillSoBy: StatusEvidence;
  /** Where it came back after another one: when it first began. */
  readonly firstSince: StatusEvidence | null;
}

/** The statuses among statements, with a value. */
export const statusHistory = (
  statements: readonly Pick<Statement, "id" | "property" | "about" | "value" | "date" | "source" | "stance" | "atLatest" | "counts">[],
): StatusEntry[] =>
  statements.flatMap(({ id, property, about = null, value, date, source, stance, atLatest, counts }): StatusEntry[] => {
    if (property !== "status" || !value) return [];
    const inferred = isInferred({ counts });
    return [{ segment: about, value: value as Status, date, statement: id, source, stance, ...(atLatest && { atLatest }), ...(inferred && { inferred }) }];
  });

/** What the statements have of a status at a date: the newest, the one that began its present run, and the one that first had it. */
interface StatusRun<T> {
  readonly current: T;
  readonly since: T;
  /** Another than `since` where the status came back after a break. */
  readonly first: T;
}

/**
 * The status that holds at a date, and since when: of the statements whose first possible day is not
 * after the last day of `asOf`, the newest. `since` is the statement that began the present run of that status.
 * Undefined before the first statement.
 */
export function statusAsOf<T extends DatedStatus>(statements: readonly T[], asOf: string): StatusRun<T> | undefined {
  const past = [...statements].sort(byDate).filter((s) => holdsBy(s, asOf));
  const current = past.at(-1);
  if (!current) return undefined;
  const before = past.findLastIndex((s) => s.value !== current.value);
  return { current, since: past[before + 1] ?? current, first: past.find((s) => s.value === current.value) ?? current };
}

const evidence = ({ date, statement, source, atLatest }: StatusEntry): StatusEvidence => ({ date, statement, source, ...(atLatest && { atLatest }) });

function headline(entries: readonly StatusEntry[], asOf: string): CurrentStatus | null {
  const found = statusAsOf(entries, asOf);
  if (!found) return null;
  const { current, since, first } = found;
  return {
    value: current.value,
    since: since.date,
    statement: since.statement,
    source: since.source,
    stance: since.stance,
    atLatest: since.atLatest ?? false,
    inferred: since.inferred ?? false,
    stillSoBy: evidence(current),
    firstSince: first === since ? null : evidence(first),
  };
}

/** The status of a project as a whole at a date (EDTF); null before the first. */
export const projectStatus = (history: readonly StatusEntry[], asOf: string): CurrentStatus | null =>
  headline(
    history.filter((entry) => entry.segment === null),
    asOf,
  );

/** The status of a segment at a date (EDTF): a segment with statuses of its own has only those, any other its project's. */
export function segmentStatus(history: readonly StatusEntry[], segment: string, asOf: string): CurrentStatus | null {
  const own = history.filter((entry) => entry.segment === segment);
  return own.length ? headline(own, asOf) : projectStatus(history, asOf);
}

/** A status and the days (ISO 8601) between which a question for a day is answered with it. */
export interface StatusPeriod extends CurrentStatus {
  readonly validFrom: string;
  /** The first day on which another statement is the newest; null when there is none. */
  readonly validTo: string | null;
}

/** The status of a project (`segment` is null) or a segment on every day, period by period. */
export function statusPeriods(history: readonly StatusEntry[], segment: string | null): StatusPeriod[] {
  const days = [...new Set(history.map(({ date }) => dateRange(date).from))].sort();
  const at = (day: string) => (segment === null ? projectStatus(history, day) : segmentStatus(history, segment, day));
  const starts = days.flatMap((validFrom) => {
    const status = at(validFrom);
    return status ? [{ ...status, validFrom }] : [];
  });
  // A day on which only another segment's status changes begins no period.
  const changes = starts.filter((one, i) => JSON.stringify({ ...one, validFrom: 0 }) !== JSON.stringify({ ...starts[i - 1], validFrom: 0 }));
  return changes.map((one, i) => ({ ...one, validTo: changes[i + 1]?.validFrom ?? null }));
}
