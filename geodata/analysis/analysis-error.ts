import { LineFault } from "@/geodata/model/fault";

/** A line that cannot be analysed; the message says what is wrong with it and the way out. */
export class AnalysisError extends LineFault {}
