import { type Strip, segmentAt } from "@/geodata/analysis/strip";
import type { Dataset, Fault, ProjectFiles } from "@/geodata/dataset";

/** A border crossing of a corridor: the known place, and how far from it the drawn line meets the border, km. */
export interface CrossingRow {
  readonly project: string;
  readonly crossing: string;
  /** Chainage, km; the line ends there where `ends` is true. */
  readonly km: number;
  readonly ends: boolean;
  readonly offsetKm: number;
  /** Stated accuracy of the known place and of the line together, km. */
  readonly withinKm: number;
}

/** Every crossing of every corridor, in the order of the projects. */
export function crossingRows(dataset: Dataset, stripsOf: (files: ProjectFiles) => readonly Strip[]): CrossingRow[] {
  const accuracyM = new Map(dataset.crossings.map((c) => [c.id, c.positionalAccuracyM]));
  return dataset.projects.flatMap((files) => {
    const lineM = new Map(files.route.features.map((f) => [f.properties.segment, f.properties.positionalAccuracyM]));
    return stripsOf(files).flatMap((strip) =>
      strip.crossings.map((c): CrossingRow => {
        const segment = segmentAt(strip, c.chainageKm) ?? "";
        return {
          project: files.project.id,
          crossing: c.crossing ?? `${c.from}→${c.to}`,
          km: c.chainageKm,
          ends: c.computed === null,
          offsetKm: c.offsetKm,
          withinKm: ((accuracyM.get(c.crossing ?? "") ?? 0) + (lineM.get(segment) ?? 0)) / 1000,
        };
      }),
    );
  });
}

// What ends at a crossing ends in it, but for the last digits of coordinates.
const AT_KM = 0.005;

/** A crossing that no known place names, that lies farther from it than both accuracies allow, or at which a line ends beside it. */
export const checkCrossings = (rows: readonly CrossingRow[]): Fault[] =>
  rows.flatMap(({ project, crossing, km, ends, offsetKm, withinKm }): Fault[] => {
    const fault = (message: string) => [{ file: `geodata/projects/${project}/route.geojson`, path: `crossing ${crossing}, km ${km.toFixed(1)}`, message }];
    if (crossing.includes("→")) return fault("has no known crossing near it: add one to geodata/crossings.json, or keep the line on its side of the border");
    if (ends && offsetKm > AT_KM) return fault(`the line ends ${offsetKm.toFixed(2)} km from the known place: make that its control point`);
    return offsetKm > withinKm ? fault(`the line meets the border ${offsetKm.toFixed(1)} km from the known place, more than ${withinKm.toFixed(1)} km`) : [];
  });
