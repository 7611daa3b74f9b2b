import type { LayerId } from "@/geodata/model/layer";
import type { Status } from "@/geodata/model/status";
import { type Part, partsAsOf } from "@/geodata/rules/parts";
import { projectStatus, segmentStatus } from "@/geodata/rules/status";
import type { ProjectSummary } from "./summary";

/** A segment that the map shows, with its status at the date asked for. */
export interface VisibleSegment {
  /** project/segment, as in the tiles. */
  readonly id: string;
  readonly project: string;
  readonly layer: LayerId;
  readonly status: Status;
}

/** The projects as they stand at the date, without those of which neither the whole nor a part has a status by then. */
export function asOf(projects: readonly ProjectSummary[], date: string): ProjectSummary[] {
  return projects
    .map((p) => ({ ...p, status: projectStatus(p.statusHistory, date), parts: partsAsOf(p.statusHistory, partsOf(p), date) }))
    .filter((p) => p.status || Object.keys(p.parts.statuses).length > 0);
}

/** The segments of a project as its parts. */
export const partsOf = ({ segments, branches }: Pick<ProjectSummary, "segments" | "branches">): Part[] =>
  segments.map((id) => ({ id, branch: branches.includes(id) }));

/** The segments of projects that have a status at the date. */
export function visibleSegments(projects: readonly ProjectSummary[], date: string): VisibleSegment[] {
  return projects.flatMap((project) =>
    project.segments.flatMap((segment): VisibleSegment[] => {
      const status = segmentStatus(project.statusHistory, segment, date)?.value;
      return status ? [{ id: `${project.id}/${segment}`, project: project.id, layer: project.layer, status }] : [];
    }),
  );
}
