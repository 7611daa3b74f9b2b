import { byDate, dateRange } from "@/geodata/model/date";
import { type PropertyName, valuesOf } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import { aboutTheSame, differ, isNumber, isSum, LASTING, overlap, samePart, seen } from "./evidence";

/** Statements that disagree on one thing; of dates and statuses they may be of other properties than the one in question. */
export interface Disagreement {
  readonly kind: "number" | "date" | "status" | "text";
  readonly property: PropertyName;
  /** Segments that it concerns; undefined among them is the project as a whole. */
  readonly abouts: readonly (string | undefined)[];
  readonly statements: readonly Statement[];
}

const disagreement = (kind: Disagreement["kind"], property: PropertyName, statements: readonly Statement[]): Disagreement => ({
  kind,
  property,
  abouts: [...new Set(statements.map((s) => s.about))],
  statements,
});

const YEAR = 4;
const MONTH = 7;

/** Two statements hold for the same years, sums for the same months: a figure of ten months is no other opinion of that of the year. */
function samePeriod(a: Statement, b: Statement): boolean {
  const digits = isSum(a) ? MONTH : YEAR;
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
    return [disagreement("number", first.property, group)];
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

/** A source tells the same day of the whole and of a segment: the event of the segment is that of the whole. */
const sameEvent = (a: Statement, b: Statement) => a.source === b.source && a.date === b.date;

function ofDates(statements: readonly Statement[]): Disagreement[] {
  return EVENTS.flatMap(([property, status]) => {
    const dated = (about: string | undefined) => {
      const own = statements.filter((s) => s.about === about);
      return [...own.filter((s) => s.property === property && s.value !== undefined), ...beginnings(own, status)];
    };
    const segments = [...new Set(statements.flatMap((s) => s.about ?? []))];
    const groups = segments.flatMap((about) => connected(dated(about)));
    const ofWhole = dated(undefined);
    const joined = connected(ofWhole);
    // What is disputed of a segment is disputed of the whole where that was the event of the whole.
    const separate = groups.filter((group) => {
      const twin = ofWhole.find((one) => group.some((s) => sameEvent(one, s)));
      const known = twin && joined.find((g) => g.includes(twin));
      if (known) known.push(...group);
      else if (twin) joined.push([twin, ...group]);
      return !twin;
    });
    return [...joined, ...separate].map((group) => disagreement("date", property, [...group].sort(byDate)));
  });
}

const GOING_ON: ReadonlySet<unknown> = new Set<Status>(["construction", "operating"]);
const STOPPED: ReadonlySet<unknown> = new Set<Status>(["idle", "mothballed", "shelved", "cancelled", "retired"]);

/** One source has it going on and another has it stopped in the same year. */
function ofStatuses(statements: readonly Statement[]): Disagreement[] {
  const statuses = statements.filter((s) => s.property === "status").sort(byDate);
  const years = new Set(statuses.map((s) => s.date.slice(0, YEAR)));
  return [...years].flatMap((year): Disagreement[] => {
    const group = statuses.filter((s) => dateRange(s.date).from.startsWith(year) && dateRange(s.date).to?.startsWith(year));
    const found = clashes(group, (a, b) => GOING_ON.has(a.value) && STOPPED.has(b.value));
    return found ? [disagreement("status", "status", group)] : [];
  });
}

/** Properties that have one of a few texts: two of them cannot both hold. */
function ofWords(statements: readonly Statement[]): Disagreement[] {
  const worded = statements.filter((s) => s.property !== "status" && s.value !== undefined && valuesOf(s.property));
  return [...new Set(worded.map((s) => s.property))].flatMap((property) => {
    const group = worded.filter((s) => s.property === property);
    return clashes(group, (a, b) => a.value !== b.value && samePeriod(a, b)) ? [disagreement("text", property, group)] : [];
  });
}

const DATED: ReadonlySet<PropertyName> = new Set(["status", ...EVENTS.map(([property]) => property)]);

/** What the editors have marked: texts above all, in which no rule sees that they contradict each other. */
function marked(statements: readonly Statement[]): Disagreement[] {
  const byId = new Map(statements.map((s) => [s.id, s]));
  return statements.flatMap((s): Disagreement[] => {
    const group = [s, ...(s.contradicts ?? []).flatMap((id) => byId.get(id) ?? [])].sort(byDate);
    if (group.length < 2) return [];
    const kind = group.every(isNumber) ? "number" : group.every((one) => DATED.has(one.property)) ? "date" : "text";
    return [disagreement(kind, s.property, group)];
  });
}

/**
 * What statements disagree on: of the same subject, from different sources, of what was observed or claimed of the whole.
 * Numbers: more than 2 % apart for the same property and unit in the same years (dimensions at any time), loans, grants
 * and stakes only where they count the same. Dates of the start of construction, completion and opening, and the
 * beginnings of the statuses that come with them: different days less than two years apart; those of a segment are those
 * of the whole where one source tells the same day of both. Statuses: going on and stopped in one year. Texts, where
 * there are only a few: other ones in the same years. Anything else as the editors have marked it (`contradicts`).
 */
export function disagreements(statements: readonly Statement[]): Disagreement[] {
  const whole = statements.filter((s) => !s.partial && seen(s));
  const subjects = [...new Set(whole.map((s) => s.about))].map((about) => whole.filter((s) => s.about === about));
  const found = [...ofNumbers(whole), ...ofDates(whole), ...subjects.flatMap((own) => [...ofStatuses(own), ...ofWords(own)]), ...marked(statements)];
  const isIn = (one: Disagreement, other: Disagreement) => one !== other && one.statements.every((s) => other.statements.includes(s));
  // Of two that concern the same statements the first stands.
  return found.filter((d, i) => !found.some((other, j) => isIn(d, other) && (other.statements.length > d.statements.length || j < i)));
}
