import { LineFault } from "@/geodata/model/fault";

/** A file that holds no line which can be read; the message says why and what would do. */
export class ImportError extends LineFault {}
