import type { Selection } from "@/app/_server/queries/projects";
import type { Separator } from "./delimited";

/** What stands at the head of an export. */
export interface ExportHead {
  readonly datasetVersion: string | undefined;
  /** The date (EDTF) for which statuses are given. */
  readonly asOf: string;
  /** What stands between the cells of a table. */
  readonly separator?: Separator | undefined;
}

/** Writes the projects of a selection in one format, bit by bit. */
export type ExportWriter = (selection: Selection, head: ExportHead) => AsyncIterable<string | Uint8Array>;
