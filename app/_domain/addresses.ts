import type { CitationFormat, ExportFormat } from "./formats";
import type { Parameter, ParameterValue } from "./parameter";
import { PARAMETERS } from "./parameters";

type Values = { readonly [N in keyof typeof PARAMETERS]?: ParameterValue<(typeof PARAMETERS)[N]> | null };

/** The query string of some parameters; what is null or an empty text is left out. */
function queryString(values: Values, others: Readonly<Record<string, string>> = {}): string {
  const rows: [keyof Values, Parameter<unknown>][] = Object.entries(PARAMETERS) as [keyof Values, Parameter<unknown>][];
  const texts = rows.flatMap(([name, row]) => (values[name] === null || values[name] === undefined ? [] : [[name, row.write(values[name])]]));
  return new URLSearchParams([...Object.entries(others), ...texts.filter(([, text]) => text)]).toString();
}

/** The address of an export. */
export const exportAddress = (values: Values, format: ExportFormat = "geojson") => `/export?${queryString(values, { format })}`;

/** The address of the table of some projects. */
export const tableAddress = (values: Values, sorting: Readonly<Record<string, string>> = {}) => `/table?${queryString(values, sorting)}`;

/** The address of all that is known of a project, as of a date (EDTF), with its texts in a language where they are translated. */
export function projectAddress(id: string, { asOf, language }: { asOf: string | null; language: string | undefined }): string {
  const query = new URLSearchParams([...(asOf ? [["asOf", asOf]] : []), ...(language ? [["language", language]] : [])]).toString();
  return `/api/projects/${encodeURIComponent(id)}${query && `?${query}`}`;
}

/** The address of the explorer with some projects. */
export const explorerAddress = (values: Values) => `/?${queryString(values)}`.replace(/\?$/, "");

/** The address of the border crossings that some projects pass. */
export const crossingsAddress = (values: Values) => `/crossings?${queryString(values)}`;

/** The address of what changed for some projects from the year `compare` to `asOf`. */
export const changesAddress = (values: Values) => `/changes?${queryString(values)}`;

/** The address of the citation of a project, or of one of its statements. */
export const citationAddress = (project: string, format: CitationFormat, statement?: string) =>
  `/api/projects/${project}/citation?format=${format}${statement ? `&statement=${encodeURIComponent(statement)}` : ""}`;

/** What another site puts into its page to show a project's map; `page` is the map's whole address. */
export const embedCode = (page: string, title: string) =>
  `<iframe src="${page}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="420" style="border:0" loading="lazy"></iframe>`;
