import type { Country } from "../../geodata/model/country";
import type { LayerId } from "../../geodata/model/layer";
import { type Status, statusAsOf } from "../../geodata/model/status";
import { mentions, type ProjectSummary, projectStatus } from "../_queries/summary";

/** A segment that the map shows, with its status at the date asked for. */
export interface VisibleSegment {
  /** project/segment, as in the tiles. */
  readonly id: string;
  readonly project: string;
  readonly layer: LayerId;
  readonly status: Status;
}

/** What narrows down the projects in the explorer. */
export interface Narrowing {
  readonly layers: readonly LayerId[];
  readonly status: readonly Status[] | null;
  readonly country: readonly Country[] | null;
  /** At least so long, km. */
  readonly longer: number | null;
  readonly q: string;
  readonly asOf: string;
}

/** The projects with their status at the date, without those that nobody had proposed by then. */
export function asOf(projects: readonly ProjectSummary[], date: string): ProjectSummary[] {
  return projects.map((p) => ({ ...p, status: projectStatus(p.statusHistory, date) })).filter((p) => p.status);
}

/** Whether a project passes everything but the layers' switches; `found` are the ids that the search found, besides those that mention the text itself. */
export function passes(
  project: ProjectSummary,
  { status, country, longer, q }: Pick<Narrowing, "status" | "country" | "longer" | "q">,
  found?: ReadonlySet<string>,
): boolean {
  return (
    (!status || (project.status !== null && status.includes(project.status.value))) &&
    (!longer || (project.lengthKm ?? 0) >= longer) &&
    (!country || project.countries.some((c) => country.includes(c))) &&
    (mentions(project, q) || Boolean(found?.has(project.id)))
  );
}

/** The segments of projects, each with its own status at the date or else its project's. */
export function visibleSegments(projects: readonly ProjectSummary[], date: string): VisibleSegment[] {
  return projects.flatMap((project) =>
    project.segments.flatMap((segment): VisibleSegment[] => {
      const own = project.statusHistory.filter((entry) => entry.segment === segment);
      const status = own.length ? statusAsOf(own, date)?.current.value : project.status?.value;
      return status ? [{ id: `${project.id}/${segment}`, project: project.id, layer: project.layer, status }] : [];
    }),
  );
}
