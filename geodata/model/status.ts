import { dateRange, holdsBy } from "./date";

/** Global Energy Monitor's vocabulary, in the order of a project's life. */
export const STATUSES = ["proposed", "construction", "operating", "idle", "mothballed", "shelved", "cancelled", "retired"] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that mean the same to a reader of the map. */
const STATUS_GROUPS = {
  operating: ["operating"],
  construction: ["construction"],
  proposed: ["proposed"],
  suspended: ["idle", "mothballed", "shelved"],
  ended: ["cancelled", "retired"],
} as const satisfies Record<string, readonly Status[]>;
export type StatusGroup = keyof typeof STATUS_GROUPS;
export const STATUS_GROUP_IDS = Object.keys(STATUS_GROUPS) as StatusGroup[];
export const statusesIn = (group: StatusGroup): readonly Status[] => STATUS_GROUPS[group];

const GROUP_OF = Object.fromEntries(STATUS_GROUP_IDS.flatMap((id) => STATUS_GROUPS[id].map((status) => [status, id]))) as Record<Status, StatusGroup>;

/** The group that a status belongs to. */
export const groupOf = (status: Status): StatusGroup => GROUP_OF[status];

/** A status and the EDTF date from which it holds. */
export interface DatedStatus {
  readonly value: Status;
  readonly date: string;
}

/**
 * Orders dated things by the first day that they may mean; at the same first day the wider date
 * comes first, so that "2004" is followed by "2004-01" and the more exact statement wins.
 */
export function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  const [one, two] = [dateRange(a.date), dateRange(b.date)];
  return one.from.localeCompare(two.from) || (two.to ?? "9999").localeCompare(one.to ?? "9999");
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
