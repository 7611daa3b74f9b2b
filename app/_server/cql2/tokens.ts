import { FilterError } from "./expression";

/** A piece of CQL2 text; `at` is where it begins, counted from 1. */
export interface Token {
  readonly kind: "name" | "quoted" | "string" | "number" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

const PIECES: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /[\p{L}_:][\p{L}\p{N}_:.]*/uy],
  ["quoted", /"[^"]+"/y],
  // A quote inside is doubled, or has a backslash before it.
  ["string", /'(?:[^'\\]|''|\\'|\\)*'/y],
  ["sign", /<>|<=|>=|[<>=(),+\-*/%^]/y],
];

/** Cuts CQL2 text into its pieces. Throws a FilterError where none begins. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = PIECES.map(([kind, pattern]) => {
      pattern.lastIndex = at;
      return { kind, text: pattern.exec(text)?.[0] };
    }).find((one) => one.text);
    if (!piece?.text) throw new FilterError(`cannot be read from character ${at + 1} on: ${text.slice(at, at + 20)}`);
    if (piece.kind !== "space") found.push({ kind: piece.kind, text: piece.text, at: at + 1 });
    at += piece.text.length;
  }
  return [...found, { kind: "end", text: "the end", at: text.length + 1 }];
}
