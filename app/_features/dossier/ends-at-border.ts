import type { ProjectDetail } from "@/app/_domain/project";

/** The border crossings on the main line of a project that it reaches without passing them. */
export function endsAtBorder({ alignments, crossings }: Pick<ProjectDetail, "alignments" | "crossings">) {
  const passed = new Set(crossings.map((c) => c.name));
  return (alignments[0]?.points ?? []).filter((p) => p.kind === "border-crossing" && !passed.has(p.names.en));
}
