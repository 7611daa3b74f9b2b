import { type CurrentStatus, projectStatus, segmentStatus } from "@/geodata/rules/status";
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

/** A change of the whole (`segments` is empty), or one that several parts have in common. */
export interface PartChange {
  readonly segments: readonly string[];
  readonly before: CurrentStatus | null;
  readonly after: CurrentStatus | null;
}

/** What changed in a project: the whole first, then parts whose change is another than that of the whole. */
export interface ProjectChanges {
  readonly project: ProjectSummary;
  readonly changed: readonly PartChange[];
}

const kindOf = ({ before, after }: Pick<PartChange, "before" | "after">) => `${before?.value} ${after?.value}`;

/** What changed between two dates (EDTF) in projects and in their parts, in the order of the projects; parts of the same change and the same dates stand together. */
export function changesWithParts(projects: readonly ProjectSummary[], from: string, to: string): ProjectChanges[] {
  return projects.flatMap((project) => {
    const { statusHistory } = project;
    const whole: PartChange = { segments: [], before: projectStatus(statusHistory, from), after: projectStatus(statusHistory, to) };
    const parts = new Map<string, PartChange>();
    for (const segment of project.segments) {
      const [before, after] = [segmentStatus(statusHistory, segment, from), segmentStatus(statusHistory, segment, to)];
      if (before?.value === after?.value || kindOf({ before, after }) === kindOf(whole)) continue;
      const key = [kindOf({ before, after }), before?.since, after?.since].join(" ");
      parts.set(key, { segments: [...(parts.get(key)?.segments ?? []), segment], before, after });
    }
    const changed = [...(whole.before?.value === whole.after?.value ? [] : [whole]), ...parts.values()];
    return changed.length ? [{ project, changed }] : [];
  });
}
