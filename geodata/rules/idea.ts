import type { Segment } from "@/geodata/model/project";
import type { Status } from "@/geodata/model/status";
import type { StatusEntry } from "./status";

const NEVER_BEGUN: ReadonlySet<Status> = new Set<Status>(["proposed", "shelved", "cancelled"]);

/** Whether a segment is a branch that nobody ever began to build: a project does not reach the countries of an idea. */
export function isOnlyAnIdea(
  history: readonly Pick<StatusEntry, "segment" | "value">[],
  { id, branch }: Pick<Segment, "id"> & { branch?: boolean | undefined },
): boolean {
  const statuses = history.filter((s) => s.segment === id);
  return Boolean(branch) && statuses.length > 0 && statuses.every((s) => NEVER_BEGUN.has(s.value));
}
