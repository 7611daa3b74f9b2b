import type { CountryLength } from "@/geodata/analysis/corridor";
import { holdsBy } from "@/geodata/model/date";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import { isSum } from "@/geodata/rules/evidence";
import { keyFigure } from "@/geodata/rules/key-figure";
import { type CurrentStatus, projectStatus, segmentStatus } from "@/geodata/rules/status";
import { byPassage } from "./by-passage";
import type { ProjectCrossing, ProjectDetail, ProjectSegment } from "./project";

/** A part of the answer; `statements` are the ids of what it rests on. */
export type Clause = { readonly statements: readonly string[] } /** `at`: an EDTF date or today, where the answer looks at both; else null. */ & (
  | { readonly kind: "status"; readonly at: string | "today" | null; readonly status: CurrentStatus | null }
  | { readonly kind: "parts"; readonly value: Status; readonly stance: Statement["stance"]; readonly segments: readonly ProjectSegment[] }
  | { readonly kind: "length"; readonly statement: Statement }
  | { readonly kind: "drawn"; readonly km: number; readonly byCountry: readonly CountryLength[] }
  | { readonly kind: "crosses" | "ends"; readonly crossings: readonly ProjectCrossing[] }
  | { readonly kind: "figure"; readonly statement: Statement }
);

// What a reader asks after the length: how much it can carry, and how much it did or gave in a year.
const FIGURES = ["capacity", "throughput", "production"] as const;

function statusClause({ statusHistory }: ProjectDetail, date: string, at: string | null): Clause {
  const status = projectStatus(statusHistory, date);
  return { kind: "status", at, status, statements: status ? [status.statement] : [] };
}

/** The segments that are in another status than the whole, by that status. */
function parts({ statusHistory, segments }: ProjectDetail, asOf: string): Clause[] {
  const whole = projectStatus(statusHistory, asOf)?.value;
  const others = new Map<string, { segment: ProjectSegment; status: CurrentStatus }[]>();
  for (const segment of segments) {
    const status = segmentStatus(statusHistory, segment.id, asOf);
    const key = `${status?.value} ${status?.stance}`;
    if (status && status.value !== whole) others.set(key, [...(others.get(key) ?? []), { segment, status }]);
  }
  return [...others.values()].flatMap((found): Clause[] => {
    const [first] = found;
    if (!first) return [];
    const { value, stance } = first.status;
    const statements = [...new Set(found.map(({ status }) => status.statement))];
    return [{ kind: "parts", value, stance, segments: found.map(({ segment }) => segment), statements }];
  });
}

const one = (kind: "length" | "figure", statement: Statement | undefined): Clause[] => (statement ? [{ kind, statement, statements: [statement.id] }] : []);

/**
 * What a reader asks of a project, in the sentences that answer it: its status at a date (EDTF; null: today) and, for a
 * date in the past, today's; the parts in another status; how long, in which countries and where over their borders; how much it carries or gives.
 * Nothing that no statement says, but for the length that was measured on the map.
 */
export function answer(project: ProjectDetail, asOf: string | null, today: string): Clause[][] {
  const date = asOf ?? today;
  const statements = project.statements.filter((s) => holdsBy(s, date));
  const sources = new Map(project.sources.map((s) => [s.id, s]));
  const rates = statements.filter((s) => !isSum(s));
  const drawn: Clause[] = project.lengthKm === null ? [] : [{ kind: "drawn", km: project.lengthKm, byCountry: project.lengthByCountry, statements: [] }];
  const { ends, passed } = byPassage(project);
  const borders = (
    [
      ["crosses", passed],
      ["ends", ends],
    ] as const
  ).flatMap(([kind, crossings]): Clause[] => (crossings.length ? [{ kind, crossings, statements: [] }] : []));
  return [
    [statusClause(project, date, asOf), ...parts(project, date)],
    ...(asOf ? [[statusClause(project, today, "today")]] : []),
    [...one("length", keyFigure(statements, "length", sources)), ...drawn, ...borders],
    FIGURES.flatMap((property) => one("figure", keyFigure(rates, property, sources))),
  ].filter((sentence) => sentence.length);
}
