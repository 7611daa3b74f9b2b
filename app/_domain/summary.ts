import type { Country } from "@/geodata/model/country";
import type { Kind } from "@/geodata/model/kind";
import type { LayerId } from "@/geodata/model/layer";
import type { Names } from "@/geodata/model/names";
import type { Origin } from "@/geodata/model/origin";
import type { DatedFigures, Figures } from "@/geodata/rules/figures";
import type { Parts } from "@/geodata/rules/parts";
import type { ProjectEvidence } from "@/geodata/rules/project-evidence";
import type { CurrentStatus, StatusEntry } from "@/geodata/rules/status";

/** What lists, filters and the map's style need of a project. */
export interface ProjectSummary extends Figures {
  readonly id: string;
  readonly layer: LayerId;
  readonly origin: Origin;
  readonly kind: Kind;
  /** Whether it is there to make the network whole: drawn in a quiet line. */
  readonly context: boolean;
  readonly name: string;
  readonly names: Names;
  readonly variants: readonly string[];
  readonly summary: string;
  /** The summary by language, as `names` has the name. */
  readonly summaries: Names;
  readonly countries: readonly Country[];
  /** Null before the first dated status. */
  readonly status: CurrentStatus | null;
  readonly statusHistory: readonly StatusEntry[];
  readonly segments: readonly string[];
  /** Those of them that count in no total: a parallel line, an extension that was never decided. */
  readonly branches: readonly string[];
  /** How its parts stand at the date. */
  readonly parts: Parts;
  /** Ids of the places and border crossings that its lines pass. */
  readonly points: readonly string[];
  readonly figureHistory: readonly DatedFigures[];
  /** Along the main alignment; null for a project of sites. */
  readonly lengthKm: number | null;
  /** How well it is documented, whatever the date asked for. */
  readonly evidence: ProjectEvidence;
  /** west, south, east, north; degrees. */
  readonly bbox: readonly [number, number, number, number];
}

/** Whether a project's names, other spellings or summary hold a text, in any case of letters. */
export function mentions({ id, names, variants, summaries }: Pick<ProjectSummary, "id" | "names" | "variants" | "summaries">, q: string): boolean {
  return [id, ...Object.values(names), ...variants, ...Object.values(summaries)].some((text) =>
    text.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase()),
  );
}
