import type { Country } from "@/geodata/model/country";
import type { LayerId } from "@/geodata/model/layer";
import type { Names } from "@/geodata/model/names";
import type { Status } from "@/geodata/model/status";

/** A project as a row of figures; null is what nobody has stated. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly layer: LayerId;
  readonly countries: readonly Country[];
  readonly status: Status | null;
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
  /** The published length that the editors put first: of the whole, as far as there is one. */
  readonly publishedKm: number | null;
  /** The newest capacity that is neither planned nor forecast, with its unit. */
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  readonly owner: string | null;
  readonly statements: number;
  readonly sources: number;
}
