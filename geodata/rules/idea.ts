import type { Segment } from "@/geodata/model/project";
import type { Status } from "@/geodata/model/status";
import type { StatusEntry } from "./status";

/** Statuses of what nobody has begun to build. */
export const NOT_BEGUN: readonly Status[] = ["proposed", "shelved", "cancelled"];

/** Whether a segment is a branch that nobody ever began to build: a project does not reach the countries of an idea. */
export function isOnlyAnIdea(
  history: readonly Pick<StatusEntry, "segment" | "value">[],
  { id, branch }: Pick<Segment, "id"> & { branch?: boolean | undefined },
): boolean {
  const statuses = history.filter((s) => s.segment === id);
  return Boolean(branch) && statuses.length > 0 && statuses.every((s) => NOT_BEGUN.includes(s.value));
}
