import type { FilterName, Narrowing } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";

/** What the control of a filter is given. */
export interface FilterControl<N extends FilterName> {
  /** Every project at the date, whatever is filtered. */
  readonly all: readonly ProjectSummary[];
  /** The year of the date. */
  readonly year: string;
  readonly value: Narrowing[N];
  /** How many projects pass every other filter and this one with a value. */
  readonly count: (value: Narrowing[N]) => number;
  readonly onChange: (value: Narrowing[N]) => void;
}
