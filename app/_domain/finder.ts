import MiniSearch from "minisearch";
import type { Document } from "./document";

// Chinese is written without spaces: each of its characters is a word.
const WORDS = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu;

/** A word without case and accents: "Köl" and "kol" are the same. */
const plain = (word: string) => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

/** Finds documents by words that may be begun, misspelt or in another script; best first. */
export function finder(documents: readonly Document[]): (text: string) => Document[] {
  const byId = new Map(documents.map((d) => [`${d.kind} ${d.id}`, d]));
  const index = new MiniSearch<Document & { key: string }>({
    idField: "key",
    fields: ["title", "text"],
    tokenize: (text) => text.match(WORDS) ?? [],
    processTerm: plain,
  });
  index.addAll([...byId].map(([key, d]) => ({ ...d, key })));
  const boost: Record<Document["kind"], number> = { project: 3, segment: 2, crossing: 2, place: 2, statement: 1 };
  return (text) =>
    index
      .search(text, {
        combineWith: "AND",
        prefix: true,
        // One letter may be wrong in a word of four, two in one of ten.
        fuzzy: (term) => (/\p{Script=Han}/u.test(term) || term.length < 4 ? false : 0.2),
        boost: { title: 2 },
        boostDocument: (key) => boost[byId.get(String(key))?.kind ?? "statement"],
      })
      .flatMap(({ id }) => byId.get(String(id)) ?? []);
}
