import type { CompanyId } from "@/geodata/model/company";
import type { LayerId } from "@/geodata/model/layer";
import type { Names } from "@/geodata/model/names";
import type { PropertyName } from "@/geodata/model/property";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import type { CurrentStatus } from "@/geodata/rules/status";

/** What a company can be of a project. */
export const ROLES = ["owner", "operator", "contractor", "lender"] as const satisfies readonly PropertyName[];
export type Role = (typeof ROLES)[number];

/** A statement that names a company, with the project of which it is one. */
export interface Involvement {
  readonly project: string;
  readonly names: Names;
  readonly layer: LayerId;
  readonly status: CurrentStatus | null;
  /** The segment that it is about; null is the whole. */
  readonly segment: Names | null;
  readonly role: Role;
  readonly statement: Statement;
  readonly source: Source | undefined;
}

/** A company with everything that statements say it owns, runs, builds or pays for, the newest first. */
export interface CompanyDetail {
  readonly id: CompanyId;
  readonly involvements: readonly Involvement[];
}
