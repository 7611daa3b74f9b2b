import type { Status } from "@/geodata/model/status";
import { projectStatus } from "@/geodata/rules/status";
import type { ProjectSummary } from "./summary";

/** A project whose status at one date is not that at another; null before it was proposed. */
export interface Change {
  readonly project: ProjectSummary;
  readonly before: Status | null;
  readonly after: Status | null;
}

/** What changed between two dates (EDTF), in the order of the projects. */
export function changes(projects: readonly ProjectSummary[], from: string, to: string): Change[] {
  return projects
    .map((project) => ({
      project,
      before: projectStatus(project.statusHistory, from)?.value ?? null,
      after: projectStatus(project.statusHistory, to)?.value ?? null,
    }))
    .filter(({ before, after }) => before !== after);
}
