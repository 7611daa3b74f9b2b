import type { ProjectCrossing, ProjectDetail } from "./project";

/** The border crossings at the ends of a project's main line, which it reaches without passing them, and those that it passes. */
export function byPassage({ crossings, segments }: Pick<ProjectDetail, "crossings" | "segments">): { ends: ProjectCrossing[]; passed: ProjectCrossing[] } {
  const main = crossings.filter((c) => !segments.find((s) => s.id === c.segment)?.branch);
  return { ends: main.filter((c) => !c.computed), passed: main.filter((c) => c.computed) };
}
