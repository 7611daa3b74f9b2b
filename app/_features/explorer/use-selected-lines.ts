import { useMemo } from "react";
import type { ProjectDetail } from "@/app/_domain/project";
import { useProject } from "@/app/_features/dossier/use-project";
import { sectionOf } from "@/geodata/analysis/chainage";

/** The stated accuracy along each alignment, with the latitude of the middle of its project. */
const bands = ({ bbox, alignments }: ProjectDetail) =>
  alignments.flatMap(({ geometry, accuracy }) =>
    accuracy.map(({ fromKm, toKm, positionalAccuracyM }) => ({
      line: sectionOf(geometry, fromKm, toKm),
      metres: positionalAccuracyM,
      latitude: (bbox[1] + bbox[3]) / 2,
    })),
  );

/** The alignments of a project once they have come, and the bands of their accuracy if they are asked for. */
export function useSelectedLines(project: string | null, asOf: string | null, band: boolean) {
  const { data } = useProject(project, asOf);
  const lines = useMemo(() => data?.alignments.map((a) => a.geometry), [data]);
  const accuracy = useMemo(() => (band && data ? bands(data) : undefined), [band, data]);
  return { lines, accuracy };
}
