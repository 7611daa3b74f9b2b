import type { BorderMeasures } from "@/app/_domain/border-measures";
import type { Language } from "@/app/_i18n/text";
import type { STAY } from "@/geodata/analysis/corridor";

/** What the text of the method needs, whatever its language. */
export interface MethodProperties {
  readonly version: string | undefined;
  /** China's border with its neighbours in Central Asia, and all of it together, km. */
  readonly borders: BorderMeasures;
  readonly whole: number;
  /** What is a stay in a country, and how near a known crossing gives its name, km. */
  readonly stay: typeof STAY;
  readonly namedWithinKm: number;
  readonly language: Pick<Language, "number" | "country" | "href" | "name">;
}
