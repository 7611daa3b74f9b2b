import { useMemo } from "react";
import type { ProjectSummary } from "@/app/_domain/summary";
import { asOf, visibleSegments } from "@/app/_domain/visible-segments";

/** The projects of a date (EDTF), those of them that get through the filters, and their segments. */
export function useProjectsAsOf(
  projects: readonly ProjectSummary[],
  date: string,
  narrowed: (projects: readonly ProjectSummary[]) => readonly ProjectSummary[],
) {
  const dated = useMemo(() => asOf(projects, date), [projects, date]);
  const shown = useMemo(() => narrowed(dated), [dated, narrowed]);
  const segments = useMemo(() => visibleSegments(shown, date), [shown, date]);
  return { dated, shown, segments };
}
