type Wanted = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** Lists joined by commas, empty parameters left out. */
function parameters(wanted: Wanted): URLSearchParams {
  const texts = Object.entries(wanted).map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(",") : (value ?? "").toString()]);
  return new URLSearchParams(texts.filter(([, text]) => text));
}

/** The address of an export. */
export const exportAddress = (wanted: Wanted, format: "geojson" | "csv" = "geojson") => `/export?${parameters({ format, ...wanted })}`;

/** The address of the table of some projects. */
export const tableAddress = (wanted: Wanted) => `/table?${parameters(wanted)}`;

/** The forms in which a project or a statement can be cited. */
export const CITATION_FORMATS = { text: "Plain text", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" } as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** The address of the citation of a project, or of one of its statements. */
export const citationAddress = (project: string, format: CitationFormat, statement?: string) =>
  `/api/projects/${project}/citation?format=${format}${statement ? `&statement=${encodeURIComponent(statement)}` : ""}`;

/** What another site puts into its page to show a project's map; `page` is the map's whole address. */
export const embedCode = (page: string, title: string) =>
  `<iframe src="${page}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="420" style="border:0" loading="lazy"></iframe>`;
