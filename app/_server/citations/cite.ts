import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import type { CitationFormat } from "@/app/_domain/addresses";
import type { ProjectDetail } from "@/app/_domain/project";
import { PROPERTIES } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";

// Citation.js asks the network for nothing here: it is only given CSL-JSON.
plugins.config.get("@bibtex").format.useIdAsLabel = true;

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

function inWords({ value, unit, missing }: Statement): string {
  if (missing) return missing.kind;
  return typeof value === "number" ? `${number.format(value)} ${unit}` : String(value);
}

interface Cited {
  readonly project: Pick<ProjectDetail, "id" | "name">;
  readonly statement?: Statement;
  /** Where this atlas is: https://host */
  readonly origin: string;
  readonly datasetVersion: string;
  /** Year, month, day of today. */
  readonly accessed: readonly [number, number, number];
}

/** A project's dossier, or one statement of it, as a CSL-JSON item. */
function item({ project, statement, origin, datasetVersion, accessed }: Cited) {
  const title = statement ? `${project.name}: ${PROPERTIES[statement.property].label} (${statement.date}): ${inWords(statement)}` : project.name;
  return {
    id: statement ? `corridor-atlas-${project.id}-${statement.id}` : `corridor-atlas-${project.id}`,
    type: "webpage",
    title,
    author: [{ literal: "Corridor Atlas" }],
    "container-title": "Corridor Atlas",
    version: datasetVersion,
    issued: { "date-parts": [[accessed[0]]] },
    accessed: { "date-parts": [accessed] },
    URL: `${origin}/projects/${project.id}${statement ? `#${statement.id}` : ""}`,
    note: `Dataset version ${datasetVersion}`,
  };
}

/** The citation of a project or of a statement in one of the forms, as text. */
export function cite(cited: Cited, format: CitationFormat): string {
  const one = new Cite(item(cited));
  if (format === "bibtex") return one.format("bibtex");
  if (format === "ris") return one.format("ris");
  if (format === "csl") return `${JSON.stringify([item(cited)], null, 2)}\n`;
  return one.format("bibliography", { format: "text", template: "apa", lang: "en-US" });
}
