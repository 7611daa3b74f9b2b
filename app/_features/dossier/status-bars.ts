import { byDate, dateRange } from "@/geodata/model/date";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import type { DatedStatus } from "@/geodata/rules/status";

/** A run of one status, between two moments in years with fractions. */
export interface StatusBar {
  readonly value: Status;
  readonly since: string;
  readonly atLatest: boolean;
  readonly stance: Statement["stance"] | undefined;
  readonly from: number;
  /** From when on it held for certain: the last day that its beginning may mean, where that is an interval. */
  readonly certain: number;
  readonly to: number;
}

/** The first moment that an EDTF date may mean, in years with a fraction. */
export const moment = (date: string): number => yearOf(dateRange(date).from);

function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** A history of statuses as runs that follow each other until the end, cut to the years from `first` to `last`. */
export function statusBars(history: readonly DatedStatus[], first: number, last: number): StatusBar[] {
  const sorted = [...history].sort(byDate);
  const changes = sorted.filter(({ value }, i) => value !== sorted[i - 1]?.value);
  return changes.flatMap(({ value, date, atLatest = false, stance }, i): StatusBar[] => {
    const next = changes[i + 1];
    const [from, to] = [Math.max(first, moment(date)), Math.min(last, next ? moment(next.date) : last)];
    const certain = date.includes("/") ? yearOf(dateRange(date).to ?? dateRange(date).from) : from;
    return to > from ? [{ value, since: date, atLatest, stance, from, certain: Math.min(to, Math.max(from, certain)), to }] : [];
  });
}
