import type { Line } from "../../geodata/analysis/line";
import type { LineReport } from "../../geodata/analysis/report";

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: "file"; readonly file: File; readonly withinKm: number }
  | { readonly kind: "text"; readonly text: string; readonly withinKm: number }
  | { readonly kind: "line"; readonly line: Line; readonly withinKm: number }
  | { readonly kind: "export" };

/** A line of the reader's with its report; `drawn` has few enough vertices to be drawn. */
export interface AnalysedLine {
  readonly report: LineReport;
  readonly drawn: Line;
}

/** What the worker answers. */
export type Answer =
  /** `share` is what is done of the step, 0 to 1, where that can be told. */
  | { readonly kind: "progress"; readonly step: string; readonly share?: number }
  /** `ms` is what the analysis alone took, without reading the file. */
  | { readonly kind: "result"; readonly lines: readonly AnalysedLine[]; readonly ms: number }
  | { readonly kind: "export"; readonly file: Blob }
  | { readonly kind: "fault"; readonly message: string };
