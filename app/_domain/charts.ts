import type { Country } from "@/geodata/model/country";
import type { Names } from "@/geodata/model/names";
import type { Source } from "@/geodata/model/source";
import type { Statement } from "@/geodata/model/statement";
import type { StatusGroup } from "@/geodata/model/status";

/** Figures for the charts, each a list of rows. */
export interface Charts {
  /** A stretch that two projects share counts for each. */
  readonly kmByCountry: readonly { country: Country; look: StatusGroup; km: number }[];
  readonly statusByYear: readonly { year: number; look: StatusGroup; projects: number }[];
  /** What the pipelines can carry, and what went through them in a year. */
  readonly flows: readonly { names: Names; year: number; measure: "capacity" | "throughput"; value: number; unit: string; stance: Statement["stance"] }[];
  readonly origins: readonly { origin: string; authority: Source["custom"]["authority"]; statements: number }[];
}
