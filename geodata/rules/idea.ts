import type { Project, Segment } from "@/geodata/model/project";
import type { Status } from "@/geodata/model/status";

const NEVER_BEGUN: ReadonlySet<unknown> = new Set<Status>(["proposed", "shelved", "cancelled"]);

/** Whether a segment is a branch that nobody ever began to build: a project does not reach the countries of an idea. */
export function isOnlyAnIdea({ statements }: Pick<Project, "statements">, { id, branch }: Pick<Segment, "id" | "branch">): boolean {
  const statuses = statements.filter((s) => s.property === "status" && s.about === id);
  return Boolean(branch) && statuses.length > 0 && statuses.every((s) => NEVER_BEGUN.has(s.value));
}
