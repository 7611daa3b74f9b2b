import { useMemo } from "react";
import { changes } from "@/app/_domain/changes";
import type { ProjectSummary } from "@/app/_domain/summary";
import { asOf, visibleSegments } from "@/app/_domain/visible-segments";

/** What the map showed in another year, and what has changed until `date`; null where nothing is compared. */
export function useComparison(
  projects: readonly ProjectSummary[],
  year: number | null,
  date: string,
  narrowed: (projects: readonly ProjectSummary[]) => readonly ProjectSummary[],
) {
  return useMemo(() => {
    if (year === null) return null;
    const then = String(year);
    return { year, segments: visibleSegments(narrowed(asOf(projects, then)), then), changed: changes(projects, then, date) };
  }, [projects, year, date, narrowed]);
}
