import { useMemo } from "react";
import { changesWithParts } from "@/app/_domain/changes";
import type { ProjectSummary } from "@/app/_domain/summary";
import { asOf, visibleSegments, withoutIdeas } from "@/app/_domain/visible-segments";

/** What the map showed in another year, and what has changed until `date`, at which the `shown` projects get through the filters; null where nothing is compared. */
export function useComparison(
  projects: readonly ProjectSummary[],
  year: number | null,
  date: string,
  shown: readonly ProjectSummary[],
  narrowed: (projects: readonly ProjectSummary[]) => readonly ProjectSummary[],
  ideas: boolean,
) {
  return useMemo(() => {
    if (year === null) return null;
    const then = String(year);
    const before = narrowed(asOf(projects, then));
    const all = visibleSegments(before, then);
    const either = new Set([...before, ...shown].map(({ id }) => id));
    return {
      year,
      segments: ideas ? all : withoutIdeas(all),
      changed: changesWithParts(
        projects.filter(({ id }) => either.has(id)),
        then,
        date,
      ),
    };
  }, [projects, year, date, shown, narrowed, ideas]);
}
