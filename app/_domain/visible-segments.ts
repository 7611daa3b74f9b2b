import type { Kind } from "@/geodata/model/kind";
import type { LayerId } from "@/geodata/model/layer";
import type { Status } from "@/geodata/model/status";
import { figuresAsOf } from "@/geodata/rules/figures";
import { isOnlyAnIdea } from "@/geodata/rules/idea";
import { type Part, partsAsOf } from "@/geodata/rules/parts";
import { projectStatus, segmentStatus } from "@/geodata/rules/status";
import type { ProjectSummary } from "./summary";

/** A segment that the map shows, with its status at the date asked for. */
export interface VisibleSegment {
  /** project/segment, as in the tiles. */
  readonly id: string;
  readonly project: string;
  readonly layer: LayerId;
  readonly kind: Kind;
  readonly status: Status;
  /** Of a project that is there to make the network whole. */
  readonly context: boolean;
  /** Whether nobody ever began to build it. */
  readonly idea: boolean;
  /** Its project's capacity as a share of the largest of its kind in the same unit, 0 to 1; null where none is known. */
  readonly capacityShare: number | null;
}

/** The projects as they stand at the date, without those of which neither the whole nor a part has a status by then. */
export function asOf(projects: readonly ProjectSummary[], date: string): ProjectSummary[] {
  return projects
    .map((p) => ({
      ...p,
      ...figuresAsOf(p.figureHistory, date),
      status: projectStatus(p.statusHistory, date),
      parts: partsAsOf(p.statusHistory, partsOf(p), date),
    }))
    .filter((p) => p.status || Object.keys(p.parts.statuses).length > 0);
}

/** The segments of a project as its parts. */
export const partsOf = ({ segments, branches }: Pick<ProjectSummary, "segments" | "branches">): Part[] =>
  segments.map((id) => ({ id, branch: branches.includes(id) }));

/** What is set beside each other: capacities of one kind in one unit. */
const measureOf = ({ kind, capacity }: ProjectSummary) => `${kind} ${capacity?.unit}`;

/** The segments of projects that have a status at the date. */
export function visibleSegments(projects: readonly ProjectSummary[], date: string): VisibleSegment[] {
  const most = new Map<string, number>();
  for (const project of projects)
    if (project.capacity) most.set(measureOf(project), Math.max(most.get(measureOf(project)) ?? Number.NEGATIVE_INFINITY, project.capacity.value));
  return projects.flatMap((project) => {
    const { layer, kind, context, capacity, statusHistory } = project;
    const capacityShare = capacity && capacity.value / (most.get(measureOf(project)) ?? capacity.value);
    return partsOf(project).flatMap((part): VisibleSegment[] => {
      const status = segmentStatus(statusHistory, part.id, date)?.value;
      if (!status) return [];
      const idea = isOnlyAnIdea(statusHistory, part);
      return [{ id: `${project.id}/${part.id}`, project: project.id, layer, kind, status, context, idea, capacityShare }];
    });
  });
}

/** Without the segments that nobody ever began to build. */
export const withoutIdeas = (segments: readonly VisibleSegment[]) => segments.filter((s) => !s.idea);
