import type { Country } from "@/geodata/model/country";
import type { Source } from "@/geodata/model/source";

/** China's border with its neighbours in Central Asia, measured on the country polygons, km; and the source that gives another figure. */
export interface BorderMeasures {
  readonly parts: readonly { readonly country: Country; readonly km: number }[];
  readonly source: Source | undefined;
}
