declare module "@citation-js/core" {
  export class Cite {
    constructor(items: object | readonly object[]);
    format(name: "bibtex" | "ris" | "bibliography", options?: { format: "text" | "html"; template?: string; lang?: string }): string;
  }
  export const plugins: {
    config: { get(name: "@bibtex"): { format: { useIdAsLabel: boolean } } };
    input: { chain(text: string, options: { generateGraph: boolean }): unknown };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
