import { useMemo } from "react";
import { changes } from "@/app/_domain/changes";
import type { ProjectSummary } from "@/app/_domain/summary";
import { asOf, visibleSegments, withoutIdeas } from "@/app/_domain/visible-segments";

/** What the map showed in another year, and what has changed until `date`; null where nothing is compared. */
export function useComparison(
  projects: readonly ProjectSummary[],
  year: number | null,
  date: string,
  narrowed: (projects: readonly ProjectSummary[]) => readonly ProjectSummary[],
  ideas: boolean,
) {
  return useMemo(() => {
    if (year === null) return null;
    const then = String(year);
    const all = visibleSegments(narrowed(asOf(projects, then)), then);
    return { year, segments: ideas ? all : withoutIdeas(all), changed: changes(projects, then, date) };
  }, [projects, year, date, narrowed, ideas]);
}
