import type { Names } from "@/geodata/model/names";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";

/** A source with the number of statements that cite it. */
export interface CitedSource {
  readonly csl: Source;
  readonly statements: number;
}

/** What a project has from a source. */
export interface CitingProject {
  readonly id: string;
  readonly names: Names;
  readonly statements: readonly Statement[];
}

/** A source and the statements that cite it, by project. */
export interface SourceDetail {
  readonly csl: Source;
  readonly cited: readonly CitingProject[];
}
