import { useMemo } from "react";
import useSWR from "swr";
import type { ProjectDetail } from "@/app/_domain/project";
import { useProject } from "@/app/_features/dossier/use-project";

/** What cuts a line comes when a reader asks for the bands. */
const bandsOf = async (project: ProjectDetail) => (await import("./accuracy-bands")).accuracyBands(project);

/** The alignments of a project once they have come, and the bands of their accuracy if they are asked for. */
export function useSelectedLines(project: string | null, asOf: string | null, band: boolean) {
  const { data } = useProject(project, asOf);
  const { data: accuracy } = useSWR(band && data ? ["bands", project] : null, () => data && bandsOf(data), { revalidateOnFocus: false });
  const lines = useMemo(() => data?.alignments.map((a) => a.geometry), [data]);
  return { lines, accuracy };
}
