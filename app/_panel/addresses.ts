/** The address of an export: lists joined by commas, empty parameters left out. */
export function exportAddress(wanted: Readonly<Record<string, string | readonly string[] | null>>, format: "geojson" | "csv" = "geojson"): string {
  const parameters = new URLSearchParams({ format });
  for (const [name, value] of Object.entries(wanted)) {
    const text = typeof value === "string" ? value : value?.join(",");
    if (text) parameters.set(name, text);
  }
  return `/export?${parameters}`;
}

/** The forms in which a project or a statement can be cited. */
export const CITATION_FORMATS = { text: "Plain text", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" } as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** The address of the citation of a project, or of one of its statements. */
export const citationAddress = (project: string, format: CitationFormat, statement?: string) =>
  `/api/projects/${project}/citation?format=${format}${statement ? `&statement=${encodeURIComponent(statement)}` : ""}`;
