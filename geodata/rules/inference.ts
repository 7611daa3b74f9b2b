import type { Statement } from "@/geodata/model/statement";

const INFERRED = /\binferred\b/i;
// At least two words on what it follows from.
const FROM = /\binferred\W+(\w+\W+){2}/i;

/** Whether a statement follows from what its source says, and does not stand there in so many words: `counts` says so. */
export const isInferred = ({ counts }: { readonly counts?: Statement["counts"] | null }): boolean => INFERRED.test(counts ?? "");

/** Whether an inferred statement says from what it follows. */
export const saysFromWhat = ({ counts }: Pick<Statement, "counts">): boolean => FROM.test(`${counts} `);
