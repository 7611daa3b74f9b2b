import type { Country } from "@/geodata/model/country";
import type { LayerId } from "@/geodata/model/layer";
import type { Names } from "@/geodata/model/names";
import type { Origin } from "@/geodata/model/origin";
import type { Statement } from "@/geodata/model/statement";
import type { Status } from "@/geodata/model/status";
import type { Parts } from "@/geodata/rules/parts";
import type { EvidenceStep } from "@/geodata/rules/project-evidence";

/** A project as a row of figures; null is what nobody has stated. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly layer: LayerId;
  readonly origin: Origin;
  readonly countries: readonly Country[];
  readonly status: Status | null;
  readonly statusStance: Statement["stance"] | null;
  /** The source of the date does not say it in so many words. */
  readonly statusInferred: boolean | null;
  readonly parts: Parts;
  /** From when the status has held (EDTF), and the source of that date. */
  readonly since: string | null;
  /** It had begun by `since`, nobody says when. */
  readonly sinceAtLatest: boolean | null;
  readonly sinceSource: string | null;
  /** The date of the newest statement that still has it so, and its source. */
  readonly stillSoBy: string | null;
  readonly stillSoBySource: string | null;
  /** Measured on the drawn line. */
  readonly lengthKm: number | null;
  /** The published length of the whole that stands for it, and whether it was seen, claimed or planned. */
  readonly publishedKm: number | null;
  readonly publishedStance: Statement["stance"] | null;
  /** The capacity of the whole that stands for it, with its unit, its date (EDTF), and whether it was seen or claimed. */
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  readonly capacityDate: string | null;
  readonly capacityStance: Statement["stance"] | null;
  readonly owner: string | null;
  readonly ownerDate: string | null;
  readonly ownerStance: Statement["stance"] | null;
  /** How well the project is documented, with how many of the facts that are asked first are known and supported. */
  readonly evidence: EvidenceStep;
  readonly evidenceFacts: number;
  readonly evidenceSupported: number;
  readonly statements: number;
  readonly sources: number;
}
