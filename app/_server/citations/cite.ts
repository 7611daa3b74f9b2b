import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import type { CitationFormat } from "@/app/_domain/formats";
import type { ProjectDetail } from "@/app/_domain/project";
import { ATTRIBUTIONS, LICENCES } from "@/geodata/model/attribution";
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

const { whose, licence } = ATTRIBUTIONS.atlas;

/** A project's dossier, or one statement of it, as a CSL-JSON item. */
function item({ project, statement, origin, datasetVersion, accessed }: Cited) {
  const title = statement
    ? `${project.name}: ${PROPERTIES[statement.property].label} (${statement.date}): ${inWords(statement)}${statement.stance === "observed" ? "" : ` (${statement.stance})`}`
    : project.name;
  return {
    id: statement ? `corridor-atlas-${project.id}-${statement.id}` : `corridor-atlas-${project.id}`,
    type: "webpage",
    title,
    author: [{ literal: whose }],
    "container-title": whose,
    version: datasetVersion,
    issued: { "date-parts": [[accessed[0]]] },
    accessed: { "date-parts": [accessed] },
    URL: `${origin}/projects/${project.id}${statement ? `#${statement.id}` : ""}`,
    note: `Dataset version ${datasetVersion}; ${LICENCES[licence].names.en}`,
  };
}

type Item = ReturnType<typeof item>;

/**
 * RIS, a tag a line. Citation.js breaks long titles, cuts the id to 20 letters, and has the access date under M1; readers
 * of RIS look for it under Y2.
 */
function ris({ id, title, author, issued, accessed, version, URL, note }: Item): string {
  const [year, month, day] = accessed["date-parts"].flat().map((part) => String(part).padStart(2, "0"));
  const lines: [string, string][] = [
    ["TY", "ELEC"],
    ["ID", id],
    ["TI", title],
    ...author.map(({ literal }): [string, string] => ["AU", literal]),
    ["PY", String(issued["date-parts"][0]?.[0])],
    ["Y2", `${year}/${month}/${day}/`],
    ["ET", version],
    ["UR", URL],
    ["N1", note],
    ["ER", ""],
  ];
  return lines.map(([tag, text]) => `${tag}  - ${text.replace(/\s+/g, " ")}\r\n`).join("");
}

/** How each form of a citation is written. */
const WRITERS: Readonly<Record<CitationFormat, (one: Item) => string>> = {
  text: (one) => new Cite(one).format("bibliography", { format: "text", template: "apa", lang: "en-US" }),
  bibtex: (one) => new Cite(one).format("bibtex"),
  ris,
  csl: (one) => `${JSON.stringify([one], null, 2)}\n`,
};

/** The citation of a project or of a statement in one of the forms, as text. */
export const cite = (cited: Cited, format: CitationFormat): string => WRITERS[format](item(cited));
