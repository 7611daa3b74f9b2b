import type { Position } from "geojson";

/** The alignment of a pipeline segment in the direction of flow, with the capacity that is stated for it. */
export interface Flow {
  /** project/segment */
  readonly id: string;
  readonly path: readonly Position[];
  readonly capacity: number;
  readonly unit: string;
}
