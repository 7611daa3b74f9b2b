import type { Fault, ProjectFiles } from "@/geodata/dataset";
import { TRANSLATED } from "@/geodata/model/language";
import { valuesOf } from "@/geodata/model/property";
import type { Statement } from "@/geodata/model/statement";

/** What of a statement is there to translate, in English: words of the atlas (a status) are in its catalogues. */
export function translatable({
  property,
  value,
  counts,
  missing,
}: Pick<Statement, "property" | "value" | "counts" | "missing">): Partial<Record<"value" | "counts" | "missing", string>> {
  return {
    ...(typeof value === "string" && !valuesOf(property) && { value }),
    ...(counts && { counts }),
    ...(missing && { missing: missing.reason }),
  };
}

/** A short mark of English texts (FNV-1a, 32 bits): a translation whose mark differs is one of an older text. */
export function markOf(texts: ReturnType<typeof translatable>): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify([texts.value, texts.counts, texts.missing]))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

const FIELDS = ["value", "counts", "missing"] as const;

/** Translations of statements that are not there, of texts that they have not, or of texts that were changed since. */
export function checkStatementTexts({ project, texts }: ProjectFiles): Fault[] {
  return TRANSLATED.flatMap((language) =>
    Object.entries(texts?.[language] ?? {}).flatMap(([id, translated]): Fault[] => {
      const fault = (message: string): Fault => ({ file: `geodata/projects/${project.id}/statements.${language}.json`, path: id, message });
      const statement = project.statements.find((s) => s.id === id);
      if (!statement) return [fault("is no statement of the project: delete it, or rename it as the statement was")];
      const english = translatable(statement);
      if (translated.of !== markOf(english))
        return [fault("the English text was changed since: translate it again, then run geodata/commands/translations.ts")];
      return FIELDS.filter((field) => (translated[field] === undefined) !== (english[field] === undefined)).map((field) =>
        fault(english[field] === undefined ? `"${field}" translates nothing` : `"${field}" is not translated`),
      );
    }),
  );
}

/** How many statements have a text, and how many of them each language has. */
export function translationCounts(projects: readonly ProjectFiles[]) {
  const texts = projects.reduce((sum, { project }) => sum + project.statements.filter((s) => Object.keys(translatable(s)).length).length, 0);
  const done = TRANSLATED.map((language) => ({ language, count: projects.reduce((sum, p) => sum + Object.keys(p.texts?.[language] ?? {}).length, 0) }));
  return { texts, done };
}
