import type { Names } from "@/geodata/model/names";
import type { Source } from "@/geodata/model/source";
import type { PublishedStatement } from "./project";

/** A source with the number of statements that cite it. */
export interface CitedSource {
  readonly csl: Source;
  readonly statements: number;
}

/** What a project has from a source. */
export interface CitingProject {
  readonly id: string;
  readonly names: Names;
  readonly statements: readonly PublishedStatement[];
}

/** A source and the statements that cite it, by project. */
export interface SourceDetail {
  readonly csl: Source;
  readonly cited: readonly CitingProject[];
}
