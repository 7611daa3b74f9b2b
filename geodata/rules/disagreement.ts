import { byDate, dateRange } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import { aboutTheSame, differ, isNumber, LASTING, overlap, samePart, seen } from "./evidence";

/** Statements that disagree on one thing; of dates and statuses they may be of other properties than the one in question. */
export interface Disagreement {
  readonly kind: "number" | "date" | "status";
  readonly property: PropertyName;
  readonly about: string | undefined;
  readonly statements: readonly Statement[];
}

/** Sums over a time, where the unit is no rate: those of other months are other sums. */
const SUMMED: ReadonlySet<PropertyName> = new Set(["throughput", "production", "traffic"]);
const YEAR = 4;
const MONTH = 7;

/** Two statements hold for the same years, sums for the same months: a figure of ten months is no other opinion of that of the year. */
function samePeriod(a: Statement, b: Statement): boolean {
  const digits = SUMMED.has(a.property) && !a.unit?.includes("/") ? MONTH : YEAR;
  const [one, two] = [dateRange(a.date), dateRange(b.date)];
  return one.from.slice(0, digits) === two.from.slice(0, digits) && one.to?.slice(0, digits) === two.to?.slice(0, digits);
}

/** Whether some two of different sources clash. */
const clashes = <S extends Statement>(group: readonly S[], clash: (a: S, b: S) => boolean) =>
  group.some((a) => group.some((b) => a.source !== b.source && clash(a, b)));

function ofNumbers(statements: readonly Statement[]): Disagreement[] {
  const numbers = statements.filter(isNumber);
  const taken = new Set<Statement>();
  return numbers.flatMap((first): Disagreement[] => {
    if (taken.has(first)) return [];
    const group = numbers.filter((s) => aboutTheSame(s, first) && samePart(s, first) && (LASTING.has(s.property) || samePeriod(s, first)));
    if (!clashes(group, (a, b) => differ(a.value, b.value))) return [];
    for (const s of group) taken.add(s);
    return [{ kind: "number", property: first.property, about: first.about, statements: group }];
  });
}

/** The dates that are compared, and the status that begins with each. */
const EVENTS = [
  ["constructionStart", "construction"],
  ["completion", null],
  ["opening", "operating"],
] as const satisfies readonly (readonly [PropertyName, Status | null])[];

/** Dates that lie farther apart than this are of different works, days. */
const ONE_EVENT_DAYS = 730;
const DAY = 86_400_000;

/** Days between two dates that cannot mean the same day. */
function daysBetween(a: Statement, b: Statement): number {
  const [first, second] = [a, b].sort(byDate).map((s) => dateRange(s.date));
  return first?.to && second ? (Date.parse(second.from) - Date.parse(first.to)) / DAY : Number.POSITIVE_INFINITY;
}
const otherDay = (a: Statement, b: Statement) => !overlap(a, b) && daysBetween(a, b) < ONE_EVENT_DAYS;

/** The statements with which a run of a status begins. */
function beginnings(statements: readonly Statement[], value: Status | null): Statement[] {
  const statuses = statements.filter((s) => s.property === "status").sort(byDate);
  return statuses.filter((s, i) => s.value === value && !s.atLatest && statuses[i - 1]?.value !== value);
}

/** Statements joined, directly or by others, by clashing dates. */
function connected(all: readonly Statement[]): Statement[][] {
  const left = new Set(all);
  return all.flatMap((first): Statement[][] => {
    if (!left.delete(first)) return [];
    const group = [first];
    for (const one of group)
      for (const other of left)
        if (one.source !== other.source && otherDay(one, other)) {
          left.delete(other);
          group.push(other);
        }
    return group.length > 1 ? [group.sort(byDate)] : [];
  });
}

function ofDates(statements: readonly Statement[], about: string | undefined): Disagreement[] {
  return EVENTS.flatMap(([property, status]) =>
    connected([...statements.filter((s) => s.property === property && s.value !== undefined), ...beginnings(statements, status)]).map(
      (group): Disagreement => ({ kind: "date", property, about, statements: group }),
    ),
  );
}

const GOING_ON: ReadonlySet<unknown> = new Set<Status>(["construction", "operating"]);
const STOPPED: ReadonlySet<unknown> = new Set<Status>(["idle", "mothballed", "shelved", "cancelled", "retired"]);

/** One source has it going on and another has it stopped in the same year. */
function ofStatuses(statements: readonly Statement[], about: string | undefined): Disagreement[] {
  const statuses = statements.filter((s) => s.property === "status").sort(byDate);
  const years = new Set(statuses.map((s) => s.date.slice(0, YEAR)));
  return [...years].flatMap((year): Disagreement[] => {
    const group = statuses.filter((s) => dateRange(s.date).from.startsWith(year) && dateRange(s.date).to?.startsWith(year));
    const found = clashes(group, (a, b) => GOING_ON.has(a.value) && STOPPED.has(b.value));
    return found ? [{ kind: "status", property: "status", about, statements: group }] : [];
  });
}

/**
 * What statements disagree on: of the same subject, from different sources, of what was observed or claimed of the whole.
 * Numbers: more than 2 % apart for the same property and unit in the same years (dimensions at any time), loans, grants
 * and stakes only where they count the same. Dates of the start of construction, completion and opening, and the
 * beginnings of the statuses that come with them: different days less than two years apart. Statuses: going on and
 * stopped in one year.
 */
export function disagreements(statements: readonly Statement[]): Disagreement[] {
  const whole = statements.filter((s) => !s.partial && seen(s));
  return [
    ...ofNumbers(whole),
    ...[...new Set(whole.map((s) => s.about))].flatMap((about) => {
      const own = whole.filter((s) => s.about === about);
      return [...ofDates(own, about), ...ofStatuses(own, about)];
    }),
  ];
}
