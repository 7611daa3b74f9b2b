/** Gathers the lines of one format while the parser goes through the file; element names come without their prefix. */
export interface XmlReader {
  readonly open: (element: string, attributes: Readonly<Record<string, string>>, parent: string | undefined) => void;
  /** `text` is what stands in the element itself. */
  readonly close: (element: string, text: string, parent: string | undefined) => void;
  /** Tells of what is complete only with the file. */
  readonly end?: () => void;
}
