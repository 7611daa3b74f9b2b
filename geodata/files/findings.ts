import type { Position } from "geojson";
import type { LineFault } from "@/geodata/model/fault";
import { ImportError } from "./import-error";

/** A position of which no numbers could be made, as it is written. */
export interface Unreadable {
  readonly text: string;
}
export type FoundPosition = Position | Unreadable;

/** A line as it stands in its file, before anything is known of its positions. */
export interface FoundLine {
  readonly name: string | null;
  /** Which of the features of its file it is, from 1. */
  readonly number: number;
  readonly parts: readonly (readonly FoundPosition[])[];
  /** The coordinate system that the file names; null for lon, lat on WGS 84. */
  readonly crs: string | null;
  /** Whether heights of exactly zero stand for no height. */
  readonly zeroIsNoHeight?: boolean;
}

/** Something in a file that is not measured, and why. */
export interface Omission {
  readonly name: string | null;
  /** Which of the features of its file it is, from 1. */
  readonly number: number;
  readonly fault: LineFault;
  /** How many more of the same kind there are in the same feature. */
  readonly more: number;
}

/** What the reader of a format finds in a file. */
export class Findings {
  readonly lines: FoundLine[] = [];
  readonly leftOut: Omission[] = [];
  /** What the reader of the report should know although nothing is left out. */
  readonly notices: LineFault[] = [];
  points = 0;
  areas = 0;
  /** The number of the feature that is read. */
  number = 0;

  line(name: string | null, parts: readonly (readonly FoundPosition[])[], crs: string | null = null, zeroIsNoHeight = false) {
    this.lines.push({ name, number: this.number, parts, crs, zeroIsNoHeight });
  }
  omit(name: string | null, fault: LineFault) {
    this.leftOut.push({ name, number: this.number, fault, more: 0 });
  }
  /** That a file is broken from some place on is said beside what was read before; where there is nothing, it is the fault. */
  brokenOff(fault: ImportError) {
    if (!this.lines.some(({ parts }) => parts.some((part) => part.length > 1))) throw fault;
    this.notices.push(new ImportError("fault.brokenOff", {}, fault.parser ?? fault.message));
  }
}
