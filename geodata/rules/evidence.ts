import { dateRange } from "@/geodata/model/date";
import type { PropertyName } from "@/geodata/model/property";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";

const AUTHORITY: Readonly<Record<Source["custom"]["authority"], number>> = { primary: 1, secondary: 0.7, tertiary: 0.4 };
const READ: Readonly<Record<Statement["read"], number>> = { "full-text": 1, excerpt: 0.8, unverified: 0.2 };
// No single source makes a fact certain.
const ONE_SOURCE = 0.7;
const SAME = 0.02;

/** Sources by id; of each only authority and origin matter. */
export type Sources = ReadonlyMap<string, Pick<Source, "custom">>;

export const isNumber = (s: Statement): s is Statement & { value: number } => typeof s.value === "number";
/** Of the same subject, property and unit. */
export const aboutTheSame = (a: Statement, b: Statement) => a.about === b.about && a.property === b.property && a.unit === b.unit;
/** More than 2 % of the larger number apart. */
export const differ = (a: number, b: number) => Math.abs(a - b) > SAME * Math.max(Math.abs(a), Math.abs(b));

/** A length or a height holds whenever it was measured; what flows, costs or is produced holds at its time. */
export const LASTING: ReadonlySet<PropertyName> = new Set(["length", "elevation", "diameter", "depth", "area"]);
/** What a subject has several of at once: a loan is no grant, one owner's share is not another's. */
const SEVERAL: ReadonlySet<PropertyName> = new Set(["finance", "stake"]);

const SUMMED: ReadonlySet<PropertyName> = new Set(["throughput", "production", "traffic"]);
/** Whether a value is a sum over a time, not a rate: it can not be set beside that of another time. */
export const isSum = ({ property, unit }: Pick<Statement, "property" | "unit">): boolean => SUMMED.has(property) && !unit?.includes("/");

/** Whether two dates (EDTF) may mean the same day. */
export const overlap = (a: Statement, b: Statement) => {
  const [one, two] = [dateRange(a.date), dateRange(b.date)];
  return one.from <= (two.to ?? "9999") && two.from <= (one.to ?? "9999");
};
/** Somebody has seen it or claims it, and does not only plan or expect it. */
export const seen = ({ stance }: Pick<Statement, "stance">) => stance === "observed" || stance === "claimed";

/** Both count the whole, or both the same part of it. */
export const samePart = (a: Statement, b: Statement) => a.partial === b.partial && ((!a.partial && !SEVERAL.has(a.property)) || a.counts === b.counts);

/**
 * Two statements say the same of the same thing at the same time: equal text, or numbers within 2 %. A plan or a
 * forecast says nothing for what was seen, nor the other way round.
 */
export const agree = (a: Statement, b: Statement) =>
  aboutTheSame(a, b) &&
  samePart(a, b) &&
  seen(a) === seen(b) &&
  (LASTING.has(a.property) || overlap(a, b)) &&
  (isNumber(a) && isNumber(b) ? !differ(a.value, b.value) : a.value !== undefined && a.value === b.value);

/**
 * How well a statement is evidenced, 0 to 1: 1 − Π(1 − 0.7 · authority · reading) over the independent origins
 * that say it, each with its strongest source. Authority: primary 1, secondary 0.7, tertiary 0.4; reading: full
 * text 1, excerpt 0.8, unverified 0.2. Mirrors of one origin count once.
 */
export function statementEvidence(statement: Statement, all: readonly Statement[], sources: Sources): number {
  const strongest = new Map<string, number>();
  for (const other of all.filter((s) => s === statement || agree(s, statement))) {
    const custom = sources.get(other.source)?.custom;
    if (custom) strongest.set(custom.origin, Math.max(strongest.get(custom.origin) ?? 0, ONE_SOURCE * AUTHORITY[custom.authority] * READ[other.read]));
  }
  return 1 - [...strongest.values()].reduce((doubt, strength) => doubt * (1 - strength), 1);
}
