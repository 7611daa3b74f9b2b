import { type CurrentStatus, projectStatus } from "@/geodata/rules/status";
import type { ProjectSummary } from "./summary";

/** A project whose status at one date is not that at another; null before it was proposed. */
export interface Change {
  readonly project: ProjectSummary;
  readonly before: CurrentStatus | null;
  readonly after: CurrentStatus | null;
}

/** What changed between two dates (EDTF), in the order of the projects. */
export function changes(projects: readonly ProjectSummary[], from: string, to: string): Change[] {
  return projects
    .map((project) => ({
      project,
      before: projectStatus(project.statusHistory, from),
      after: projectStatus(project.statusHistory, to),
    }))
    .filter(({ before, after }) => before?.value !== after?.value);
}
