import type { ProjectDetail } from "@/app/_domain/project";
import type { Source } from "@/geodata/model/source";

/** The sources that the statements of a project cite, in the order in which they are first cited; the number of each is its mark. */
export function citedSources({ statements, sources }: Pick<ProjectDetail, "statements" | "sources">): Source[] {
  return [...new Set(statements.map((s) => s.source))].flatMap((id) => sources.find((s) => s.id === id) ?? []);
}
