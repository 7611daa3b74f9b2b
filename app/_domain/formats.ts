/** What pages and interfaces need to know of a format: how it is called, sent and saved. */
interface FormatDescriptor {
  readonly label: string;
  readonly mediaType: string;
}

interface ExportDescriptor extends FormatDescriptor {
  /** The ending of the file where it is not the format's id. */
  readonly extension?: string;
}

/** The formats of an export: app/_server/formats has a writer for each. */
export const EXPORT_FORMATS = {
  geojson: { label: "GeoJSON", mediaType: "application/geo+json" },
  csv: { label: "CSV", mediaType: "text/csv; charset=utf-8" },
  gpkg: { label: "GeoPackage", mediaType: "application/geopackage+sqlite3" },
  xlsx: { label: "XLSX", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  fgb: { label: "FlatGeobuf", mediaType: "application/flatgeobuf" },
  geojsons: { label: "GeoJSONSeq", mediaType: "application/geo+json-seq" },
  "csv-wkt": { label: "CSV + WKT", mediaType: "text/csv; charset=utf-8", extension: "csv" },
  kml: { label: "KML", mediaType: "application/vnd.google-earth.kml+xml" },
  gpx: { label: "GPX", mediaType: "application/gpx+xml" },
} as const satisfies Record<string, ExportDescriptor>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as ExportFormat[];
/** The ending of a file of a format, without the dot. */
export const extensionOf = (format: ExportFormat): string => (EXPORT_FORMATS[format] as ExportDescriptor).extension ?? format;

/** The forms in which a project or a statement can be cited; app/_server/citations has a writer for each. */
export const CITATION_FORMATS = {
  text: { label: "Plain text", mediaType: "text/plain; charset=utf-8" },
  bibtex: { label: "BibTeX", mediaType: "application/x-bibtex; charset=utf-8" },
  ris: { label: "RIS", mediaType: "application/x-research-info-systems; charset=utf-8" },
  csl: { label: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json" },
} as const satisfies Record<string, FormatDescriptor>;
export type CitationFormat = keyof typeof CITATION_FORMATS;
export const CITATION_FORMAT_IDS = Object.keys(CITATION_FORMATS) as CitationFormat[];
