import { byDate, yearOf } from "@/geodata/model/date";
import type { Project } from "@/geodata/model/project";
import type { PropertyName } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";
import { agree, overlap, type Sources, seen } from "./evidence";
import { KEY_FIGURES, keyFigure } from "./key-figure";

/** How well a project is documented, in three steps. */
export const EVIDENCE_STEPS = ["well", "partly", "thinly"] as const;
export type EvidenceStep = (typeof EVIDENCE_STEPS)[number];

/** The shares of supported facts from which a step begins. */
const WELL = 1 / 2;
const PARTLY = 1 / 4;

/** How well the facts that are asked first are supported, of a project and its main segments. */
export interface ProjectEvidence {
  readonly step: EvidenceStep;
  /** Present status, its beginning, start of construction, completion, key figures: so many are known. */
  readonly facts: number;
  /** Of these, told by two or more independent origins. */
  readonly confirmed: number;
  /** Told by one origin only, by a primary source. */
  readonly primary: number;
  /** Of the project as a whole, what rests on one source that is not primary; a status twice is its date. */
  readonly unsupported: readonly (PropertyName | "since")[];
  readonly statements: number;
  /** Independent origins behind all statements. */
  readonly origins: number;
  /** Year of the newest statement. */
  readonly newest: number;
}

/** A fact by what it tells, and the statements that say the same of it. */
interface Fact {
  readonly what: PropertyName | "since";
  readonly backing: readonly Statement[];
}

/** The event with which a status begins. */
const BEGINS: Partial<Record<PropertyName, unknown>> = { constructionStart: "construction", opening: "operating" };
const DATED = ["constructionStart", "completion"] as const satisfies PropertyName[];

/** The present status, by the statements of its present run, and its beginning, by those that date it alike. */
function statusFacts(own: readonly Statement[]): Fact[] {
  const statuses = own.filter((s) => s.property === "status").sort(byDate);
  const current = statuses.at(-1);
  if (!current) return [];
  const run = statuses.slice(statuses.findLastIndex((s) => s.value !== current.value) + 1);
  const since = run[0] ?? current;
  const tells = (s: Statement) => (s.property === "status" ? s.value === since.value : BEGINS[s.property] === since.value);
  return [
    { what: "status", backing: run },
    { what: "since", backing: own.filter((s) => s === since || (tells(s) && overlap(s, since))) },
  ];
}

/** The facts that are asked first of a subject: a segment, or the project as a whole. */
function facts(statements: readonly Statement[], sources: Sources, about: string | undefined): Fact[] {
  const own = statements.filter((s) => s.about === about && !s.partial && s.value !== undefined && seen(s));
  const dated = DATED.flatMap((what): Fact[] => {
    const all = own.filter((s) => s.property === what);
    const backings = all.map((one) => all.filter((other) => overlap(one, other)));
    const best = backings.sort((a, b) => originsOf(b, sources).size - originsOf(a, sources).size)[0];
    return best ? [{ what, backing: best }] : [];
  });
  const figures = KEY_FIGURES.flatMap((what): Fact[] => {
    const figure = keyFigure(statements, what, sources, about);
    return figure ? [{ what, backing: statements.filter((s) => s === figure || agree(s, figure)) }] : [];
  });
  return [...statusFacts(own), ...dated, ...figures];
}

/** The origins of statements that somebody has read. */
const originsOf = (statements: readonly Statement[], sources: Sources) =>
  new Set(statements.flatMap((s) => (s.read === "unverified" ? [] : (sources.get(s.source)?.custom.origin ?? []))));

/**
 * How well a project is documented: "well" where at least half of the facts that are asked first are told by two
 * independent origins or by a primary source, "partly" from a quarter on, else "thinly". A branch has no part in it.
 */
export function projectEvidence({ statements, segments }: Pick<Project, "statements" | "segments">, sources: Sources): ProjectEvidence {
  const isPrimary = ({ backing }: Fact) => backing.some((s) => s.read !== "unverified" && sources.get(s.source)?.custom.authority === "primary");
  const isConfirmed = ({ backing }: Fact) => originsOf(backing, sources).size > 1;
  const whole = facts(statements, sources, undefined);
  const all = [...whole, ...segments.filter((s) => !s.branch).flatMap((s) => facts(statements, sources, s.id))];
  const confirmed = all.filter(isConfirmed).length;
  const primary = all.filter((fact) => !isConfirmed(fact) && isPrimary(fact)).length;
  const share = all.length ? (confirmed + primary) / all.length : 0;
  return {
    step: share >= WELL ? "well" : share >= PARTLY ? "partly" : "thinly",
    facts: all.length,
    confirmed,
    primary,
    unsupported: whole.filter((fact) => !isConfirmed(fact) && !isPrimary(fact)).map((fact) => fact.what),
    statements: statements.length,
    origins: originsOf(statements, sources).size,
    newest: Math.max(...statements.map((s) => yearOf(s.date))),
  };
}
