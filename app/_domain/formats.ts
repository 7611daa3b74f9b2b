/** What pages and interfaces need to know of a format: how it is called, sent and saved. */
interface FormatDescriptor {
  readonly label: string;
  readonly mediaType: string;
}

/** The formats of an export; the id is the extension of the file. app/_server/formats has a writer for each. */
export const EXPORT_FORMATS = {
  geojson: { label: "GeoJSON", mediaType: "application/geo+json" },
  csv: { label: "CSV", mediaType: "text/csv; charset=utf-8" },
} as const satisfies Record<string, FormatDescriptor>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

/** The forms in which a project or a statement can be cited; app/_server/citations has a writer for each. */
export const CITATION_FORMATS = {
  text: { label: "Plain text", mediaType: "text/plain; charset=utf-8" },
  bibtex: { label: "BibTeX", mediaType: "application/x-bibtex; charset=utf-8" },
  ris: { label: "RIS", mediaType: "application/x-research-info-systems; charset=utf-8" },
  csl: { label: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json" },
} as const satisfies Record<string, FormatDescriptor>;
export type CitationFormat = keyof typeof CITATION_FORMATS;
export const CITATION_FORMAT_IDS = Object.keys(CITATION_FORMATS) as CitationFormat[];
