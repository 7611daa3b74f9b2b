import type { Position } from "geojson";

/** A line as it is found in an XML file: its parts are lists of lon, lat and, where told, elevation in metres. */
export interface FoundLine {
  readonly name: string | null;
  readonly parts: readonly Position[][];
}

/** Gathers the lines of one format while the parser goes through the file; element names come without their prefix. */
export interface XmlReader {
  readonly open: (element: string, attributes: Readonly<Record<string, string>>) => void;
  /** `text` is what stands in the element itself. */
  readonly close: (element: string, text: string, parent: string | undefined) => void;
  readonly found: readonly FoundLine[];
}
