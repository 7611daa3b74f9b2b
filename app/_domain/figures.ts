import type { OwnedLength } from "@/geodata/analysis/owned-lengths";
import type { Country } from "@/geodata/model/country";
import { yearOf } from "@/geodata/model/date";
import { groupOf, STATUS_GROUP_IDS, type StatusGroup } from "@/geodata/model/status";
import { changesWithParts } from "./changes";
import type { ProjectSummary } from "./summary";
import type { VisibleSegment } from "./visible-segments";
import { recentSince } from "./years";

/** The layers whose kilometres are figures. */
export const MEASURED_LAYERS = ["highways", "railways"] as const;

/** What flows, with the unit in which it is counted. */
export const CARRIED = { oil: "Mt/a", gas: "bcm/a" } as const;
export type Carried = keyof typeof CARRIED;

/** A figure of a pipeline from a year on: what stood for it then, and of which year it is. */
export interface PipelineFigure {
  readonly project: string;
  readonly property: "capacity" | "throughput";
  readonly carried: Carried;
  readonly from: number;
  readonly value: number;
  /** The year of the statement. */
  readonly year: number;
}

/** What the figures are computed from, besides the projects. */
export interface Measures {
  /** Lengths of roads and railways, each stretch once. */
  readonly lengths: readonly OwnedLength[];
  /** The border crossings that segments (project/segment) pass. */
  readonly crossings: readonly { readonly id: string; readonly countries: readonly Country[]; readonly segments: readonly string[] }[];
  /** In the order of their years. */
  readonly pipelines: readonly PipelineFigure[];
}

/** What pipelines over the border to China can carry, and what they carried in a year. */
export interface CarriedFigure {
  readonly carried: Carried;
  readonly projects: readonly string[];
  readonly capacity: number;
  /** Null where no source tells; the year is the oldest of those that are added up. */
  readonly flow: { readonly value: number; readonly year: number } | null;
}

/** The figures above the list. */
export interface Figures {
  readonly statuses: readonly { readonly group: StatusGroup; readonly projects: number }[];
  /** In operation, each stretch once. */
  readonly lengths: readonly { readonly layer: (typeof MEASURED_LAYERS)[number]; readonly km: number }[];
  readonly carried: readonly CarriedFigure[];
  /** Ids of the border crossings that a segment in operation passes. */
  readonly crossings: readonly string[];
  /** How many projects are in another status, in whole or in part, than in the year `since`. */
  readonly changed: { readonly since: number; readonly projects: number };
}

/** The figure that holds in a year. */
const inYear = (pipelines: Measures["pipelines"], year: number, project: string, property: PipelineFigure["property"], carried: Carried) =>
  pipelines.findLast((p) => p.project === project && p.property === property && p.carried === carried && p.from <= year);

function carriedFigure(carried: Carried, operating: readonly ProjectSummary[], year: number, pipelines: Measures["pipelines"]): CarriedFigure[] {
  // What never leaves a country carries on what has been counted at the border.
  const overTheBorder = operating.filter((p) => p.countries.length > 1 && p.countries.includes("CN"));
  const found = overTheBorder.flatMap(({ id }) => {
    const capacity = inYear(pipelines, year, id, "capacity", carried);
    return capacity ? [{ id, capacity, flow: inYear(pipelines, year, id, "throughput", carried) }] : [];
  });
  if (!found.length) return [];
  const flows = found.flatMap(({ flow }) => flow ?? []);
  return [
    {
      carried,
      projects: found.map(({ id }) => id),
      capacity: found.reduce((sum, { capacity }) => sum + capacity.value, 0),
      flow: flows.length ? { value: flows.reduce((sum, { value }) => sum + value, 0), year: Math.min(...flows.map((f) => f.year)) } : null,
    },
  ];
}

/**
 * What the shown projects come to at a date (EDTF). `segments` are theirs; with `countries` only kilometres and crossings
 * of these count.
 */
export function figures(
  shown: readonly ProjectSummary[],
  segments: readonly VisibleSegment[],
  date: string,
  countries: readonly Country[] | null,
  { lengths, crossings, pipelines }: Measures,
): Figures {
  const operating = new Map(segments.filter((s) => s.status === "operating").map((s) => [s.id, s.layer]));
  const here = (country: Country | null) => !countries || (country !== null && countries.includes(country));
  const year = yearOf(date);
  const since = recentSince(date);
  return {
    statuses: STATUS_GROUP_IDS.map((group) => ({ group, projects: shown.filter((p) => p.status && groupOf(p.status.value) === group).length })).filter(
      ({ projects }) => projects > 0,
    ),
    lengths: MEASURED_LAYERS.map((layer) => ({
      layer,
      km: lengths.filter((l) => here(l.country) && l.segments.some((id) => operating.get(id) === layer)).reduce((sum, { km }) => sum + km, 0),
    })).filter(({ km }) => km >= 1),
    carried: (Object.keys(CARRIED) as Carried[]).flatMap((carried) =>
      carriedFigure(
        carried,
        shown.filter((p) => p.status?.value === "operating"),
        year,
        pipelines,
      ),
    ),
    crossings: crossings.filter((c) => c.countries.some(here) && c.segments.some((id) => operating.has(id))).map(({ id }) => id),
    changed: { since, projects: changesWithParts(shown, String(since), date).length },
  };
}
