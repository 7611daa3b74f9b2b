import { FAULTS } from "@/geodata/model/fault";
import type { Locale } from "./locales";
import type { Catalogue } from "./text";

const faults = Object.fromEntries(Object.entries(FAULTS).map(([code, text]) => [code.replace("fault.", ""), text]));

/** The texts of a language; what can be wrong with a line has its English where the command line has it too. */
export async function catalogueOf(locale: Locale): Promise<Catalogue> {
  const { default: texts }: { default: Catalogue } = await import(`./catalogues/${locale}.json`);
  return { ...texts, fault: { ...faults, ...texts.fault } };
}
