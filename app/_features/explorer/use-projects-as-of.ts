import { useMemo } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import { asOf, visibleSegments, withoutIdeas } from "@/app/_domain/visible-segments";

/** The projects of a date (EDTF), those of them that get through the filters, their segments, and how many of these are ideas that nobody began to build. */
export function useProjectsAsOf(
  projects: readonly ProjectSummary[],
  date: string,
  narrowed: (projects: readonly ProjectSummary[]) => readonly ProjectSummary[],
  ideas: boolean,
) {
  const dated = useMemo(() => asOf(projects, date), [projects, date]);
  const shown = useMemo(() => narrowed(dated), [dated, narrowed]);
  const all = useMemo(() => visibleSegments(shown, date), [shown, date]);
  const without = useMemo(() => withoutIdeas(all), [all]);
  return { dated, shown, segments: ideas ? all : without, ideaCount: all.length - without.length };
}
