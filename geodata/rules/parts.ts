import { dateRange } from "@/geodata/model/date";
import type { Project } from "@/geodata/model/project";
import type { Status } from "@/geodata/model/status";
import { isOnlyAnIdea, NOT_BEGUN } from "./idea";
import { projectStatus, type StatusEntry, segmentStatus, statusHistory } from "./status";

/** A segment as its part in the whole is counted. */
export interface Part {
  readonly id: string;
  /** It counts only once it has a status. */
  readonly branch: boolean;
}

/** How many parts a project has at a date, and how many of them have each status; the rest have none yet. */
export interface Parts {
  readonly total: number;
  readonly statuses: Partial<Record<Status, number>>;
}

/** The statuses of a project's parts at a date (EDTF): of all segments but branches that were only ever an idea. */
export function partsAsOf(history: readonly StatusEntry[], segments: readonly Part[], asOf: string): Parts {
  const parts = segments.filter((s) => !isOnlyAnIdea(history, s));
  const found = parts.map(({ id, branch }) => ({ branch, value: segmentStatus(history, id, asOf)?.value }));
  const statuses: Partial<Record<Status, number>> = {};
  for (const { value } of found) if (value) statuses[value] = (statuses[value] ?? 0) + 1;
  return { total: found.filter(({ branch, value }) => !branch || value).length, statuses };
}

/** Whether the status of the whole does not tell those of its parts: then they are named beside it. */
export const partsDiffer = ({ total, statuses }: Parts, whole: Status | null): boolean => {
  const known = Object.keys(statuses).length > 0;
  return known && (whole === null || statuses[whole] !== total);
};

/** What is wrong with the status of a whole beside those of its parts; a corridor may be proposed over roads that are open. */
function contradiction(whole: Status | null, { total, statuses }: Parts): string | undefined {
  const operating = statuses.operating ?? 0;
  const notBegun = NOT_BEGUN.reduce((sum, status) => sum + (statuses[status] ?? 0), 0);
  if (whole === "operating" && !operating) return "the whole is operating, and none of its parts is";
  if (whole === "construction" && notBegun === total) return "the whole is under construction, and none of its parts has been begun";
  if (whole !== "operating" && whole !== "proposed" && operating === total)
    return `the whole ${whole ? `is ${whole}` : "has no status"}, and all of its parts are operating`;
  return undefined;
}

/** The years at whose end the status of a whole contradicts those of its parts, each with what is wrong. */
export function contradictions(project: Pick<Project, "statements" | "segments">): { year: string; message: string }[] {
  const history = statusHistory(project.statements);
  const parts = project.segments.map(({ id, branch = false }) => ({ id, branch }));
  const own = new Set(history.flatMap(({ segment }) => segment ?? []));
  // Parts without statuses of their own follow the whole.
  if (!parts.every(({ id }) => own.has(id))) return [];
  const years = new Set(history.map(({ date }) => dateRange(date).from.slice(0, 4)));
  return [...years].sort().flatMap((year) => {
    const message = contradiction(projectStatus(history, year)?.value ?? null, partsAsOf(history, parts, year));
    return message ? [{ year, message }] : [];
  });
}
