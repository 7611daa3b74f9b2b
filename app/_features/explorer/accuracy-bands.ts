import type { ProjectDetail } from "@/app/_domain/project";
import { sectionOf } from "@/geodata/analysis/chainage";

/** The stated accuracy along each alignment, with the latitude of the middle of its project. */
export const accuracyBands = ({ bbox, alignments }: ProjectDetail) =>
  alignments.flatMap(({ geometry, accuracy }) =>
    accuracy.map(({ fromKm, toKm, positionalAccuracyM }) => ({
      line: sectionOf(geometry, fromKm, toKm),
      metres: positionalAccuracyM,
      latitude: (bbox[1] + bbox[3]) / 2,
    })),
  );
