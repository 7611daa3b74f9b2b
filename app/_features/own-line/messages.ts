import type { TextKey } from "@/app/_i18n/text";
import type { Line } from "@/geodata/analysis/line";
import type { LineReport } from "@/geodata/analysis/report";
import type { FaultValues } from "@/geodata/model/fault";
import type { Names } from "@/geodata/model/names";

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
  /** Names of the places and crossings that it passes, by their ids. */
  readonly names: Readonly<Record<string, Names>>;
}

/** What the page is to say in its reader's language, with the English words of a parser where there are any. */
export interface Message {
  readonly key: TextKey;
  readonly values?: FaultValues;
  readonly parser?: string;
}

/** What the worker answers. */
export type Answer =
  /** `share` is what is done of the step, 0 to 1, where that can be told. */
  | { readonly kind: "progress"; readonly step: Message; readonly share?: number }
  /** `ms` is what the analysis alone took, without reading the file. */
  | { readonly kind: "result"; readonly lines: readonly AnalysedLine[]; readonly ms: number }
  | { readonly kind: "export"; readonly file: Blob }
  | { readonly kind: "fault"; readonly message: Message };
