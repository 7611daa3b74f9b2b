import type { ProjectFiles } from "@/geodata/dataset";
import { translatable } from "./statement-texts";

/** So many words in a row, shared with a source, are a copied sentence. */
const RUN = 8;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Every run of eight words of a text, each with where it begins. */
const runsOf = (words: readonly string[]) => words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(" "));

/** The runs of eight words of some texts, to look others up in. */
export const runsIn = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => runsOf(wordsOf(text))));

/** The first run of eight or more words that a text has in common with others; undefined where there is none. */
export function sharedRun(text: string, others: ReadonlySet<string>): string | undefined {
  const words = wordsOf(text);
  const runs = runsOf(words);
  const start = runs.findIndex((run) => others.has(run));
  if (start < 0) return undefined;
  const past = runs.findIndex((run, i) => i > start && !others.has(run));
  return words.slice(start, (past < 0 ? runs.length : past) - 1 + RUN).join(" ");
}

/** The texts of a project that readers see, each with where it stands. */
export const textsOf = ({ project }: ProjectFiles): { path: string; text: string }[] =>
  [
    { path: "summary", text: project.summary },
    { path: "lengthRemark", text: project.lengthRemark },
    ...project.statements.flatMap((s) => Object.entries(translatable(s)).map(([field, text]) => ({ path: `${s.id}.${field}`, text }))),
  ].flatMap(({ path, text }) => (text ? [{ path, text }] : []));
