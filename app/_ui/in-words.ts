import type { Language } from "@/app/_i18n/text";
import type { Statement } from "@/geodata/model/statement";
import { STATUSES, type Status } from "@/geodata/model/status";
import { type Parts, partsDiffer } from "@/geodata/rules/parts";

/** The word that marks what was not observed; null for what was. */
export const stanceInWords = ({ t }: Pick<Language, "t">, stance: Statement["stance"] | null | undefined): string | null =>
  stance && stance !== "observed" ? t(`stance.${stance}`) : null;

/** Words with which a sentence begins. */
export const capitalised = (words: string, locale: string): string => words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
/** Words that stand within a sentence. */
export const uncapitalised = (words: string, locale: string): string => words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1);

/** How the parts of a project stand, where its own status does not tell; null where it does. */
export function partsInWords({ t, all }: Pick<Language, "t" | "all">, parts: Parts, whole: Status | null): string | null {
  if (!partsDiffer(parts, whole)) return null;
  const counts = STATUSES.flatMap((status) => {
    const count = parts.statuses[status];
    return count ? [t("partsWith", { count, status: t(`status.${status}`).toLocaleLowerCase() })] : [];
  });
  return t(whole ? "partsOfWhole" : "partsOnly", { total: parts.total, parts: all(counts) });
}
