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

function capacityShare({ kind, capacity }: ProjectSummary, projects: readonly ProjectSummary[]): number | null {
  if (!capacity) return null;
  const alike = projects.flatMap((p) => (p.kind === kind && p.capacity?.unit === capacity.unit ? [p.capacity.value] : []));
  return capacity.value / Math.max(...alike);
}

/** The segments of projects that have a status at the date. */
export function visibleSegments(projects: readonly ProjectSummary[], date: string): VisibleSegment[] {
  return projects.flatMap((project) => {
    const { layer, kind, context } = project;
    const share = capacityShare(project, projects);
    return project.segments.flatMap((segment): VisibleSegment[] => {
      const status = segmentStatus(project.statusHistory, segment, date)?.value;
      const idea = isOnlyAnIdea(project.statusHistory, { id: segment, branch: project.branches.includes(segment) });
      return status ? [{ id: `${project.id}/${segment}`, project: project.id, layer, kind, status, context, idea, capacityShare: share }] : [];
    });
  });
}

/** Without the segments that nobody ever began to build. */
export const withoutIdeas = (segments: readonly VisibleSegment[]) => segments.filter((s) => !s.idea);
