import type { LayerId } from "@/geodata/model/layer";
import type { Status } from "@/geodata/model/status";
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

/** The projects with their status at the date, without those that nobody had proposed by then. */
export function asOf(projects: readonly ProjectSummary[], date: string): ProjectSummary[] {
  return projects.map((p) => ({ ...p, status: projectStatus(p.statusHistory, date) })).filter((p) => p.status);
}

/** The segments of projects that have a status at the date. */
export function visibleSegments(projects: readonly ProjectSummary[], date: string): VisibleSegment[] {
  return projects.flatMap((project) =>
    project.segments.flatMap((segment): VisibleSegment[] => {
      const status = segmentStatus(project.statusHistory, segment, date)?.value;
      return status ? [{ id: `${project.id}/${segment}`, project: project.id, layer: project.layer, status }] : [];
    }),
  );
}
