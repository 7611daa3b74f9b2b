import type { Names } from "@/geodata/model/names";
import type { Translations } from "@/geodata/model/project";

/** A text of a project in every language that has it. */
export function translated(english: string, translations: Translations, text: "summary" | "lengthRemark"): Names {
  const others = Object.entries(translations).flatMap(([language, its]) => (its[text] ? [[language, its[text]]] : []));
  return { ...Object.fromEntries(others), en: english };
}
