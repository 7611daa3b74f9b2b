import type { TextKey } from "@/app/_i18n/text";
import type { Line } from "@/geodata/analysis/line";
import type { LineReport, LinesTotal } from "@/geodata/analysis/report";
import type { FaultValues } from "@/geodata/model/fault";
import type { Names } from "@/geodata/model/names";

/** What the reader brings; `swapped`: with the latitude first. */
export type Brought =
  | { readonly kind: "files"; readonly files: readonly File[]; readonly swapped?: boolean }
  | { readonly kind: "text"; readonly text: string; readonly swapped?: boolean }
  | { readonly kind: "line"; readonly line: Line };

/** What the page asks of the worker. */
export type Request = (Brought & { readonly withinKm: number }) | { readonly kind: "export" };

/** A line of the reader's with its report; `drawn` has few enough vertices to be drawn. */
export interface AnalysedLine {
  readonly report: LineReport;
  /** How many crossings there are; the report may have the first of them only. */
  readonly crossingCount: number;
  /** Whether it is the same as one before it, so that the total has it once. */
  readonly repeated: boolean;
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

/** Something in a file that is not measured: its name or which of the features it is, why, and how many more like it. */
export interface LeftOut {
  readonly name: string | null;
  readonly number: number;
  readonly why: Message;
  readonly more: number;
}

export interface Result {
  readonly lines: readonly AnalysedLine[];
  readonly total: LinesTotal & { readonly lines: number };
  readonly leftOut: readonly LeftOut[];
  readonly notices: readonly Message[];
  readonly mayBeSwapped: boolean;
  readonly ms: number;
}

/** What the worker answers. */
export type Answer =
  /** `share` is what is done of the step, 0 to 1, where that can be told. */
  | { readonly kind: "progress"; readonly step: Message; readonly share?: number }
  /** `ms` is what the analysis alone took, without reading the file. */
  | ({ readonly kind: "result" } & Result)
  | { readonly kind: "export"; readonly file: Blob }
  | { readonly kind: "fault"; readonly message: Message; readonly mayBeSwapped: boolean };
