import { wktToGeoJSON } from "betterknown";
import type { Geometry } from "geojson";
import { DEEPEST, type Expression, FilterError, geometry } from "./expression";
import { type Token, tokens } from "./tokens";

const GEOMETRIES = new Set(["POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING", "POLYGON", "MULTIPOLYGON", "GEOMETRYCOLLECTION"]);
const COMPARISONS = new Set(["=", "<>", "<", "<=", ">", ">="]);
const SUMS = new Set(["+", "-"]);
const PRODUCTS = new Set(["*", "/", "%", "DIV"]);
/** Words that cannot name a property without quotes. */
const WORDS = new Set(["AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "TRUE", "FALSE", "DIV"]);

/** Reads CQL2 text (OGC 21-065r2, annex B) by recursive descent, a method a rule of its grammar. */
class Parser {
  private next = 0;
  private deep = 0;
  private readonly all: readonly Token[];

  constructor(private readonly text: string) {
    this.all = tokens(text);
  }

  whole(): Expression {
    const found = this.or();
    if (this.token.kind !== "end") this.fail("an operator or the end");
    return found;
  }

  private get token(): Token {
    return this.all[this.next] as Token;
  }

  private fail(expected: string): never {
    throw new FilterError(`has ${this.token.text} at character ${this.token.at} where ${expected} is expected`);
  }

  private is(word: string): boolean {
    const { kind, text } = this.token;
    return (kind === "name" || kind === "sign") && text.toUpperCase() === word;
  }

  private take(...words: readonly string[]): string | undefined {
    const word = words.find((one) => this.is(one));
    if (word) this.next++;
    return word;
  }

  private expect(word: string): void {
    if (!this.take(word)) this.fail(word);
  }

  private or(): Expression {
    if (++this.deep > DEEPEST) throw new FilterError("is nested too deeply");
    const args = [this.and()];
    while (this.take("OR")) args.push(this.and());
    this.deep--;
    return args.length > 1 ? { op: "or", args } : (args[0] as Expression);
  }

  private and(): Expression {
    const args = [this.not()];
    while (this.take("AND")) args.push(this.not());
    return args.length > 1 ? { op: "and", args } : (args[0] as Expression);
  }

  private not(): Expression {
    let times = 0;
    while (this.take("NOT")) times++;
    const found = this.predicate();
    return times % 2 ? { op: "not", args: [found] } : found;
  }

  private predicate(): Expression {
    const left = this.sum();
    const { text } = this.token;
    if (this.token.kind === "sign" && COMPARISONS.has(text)) {
      this.next++;
      return { op: text, args: [left, this.sum()] };
    }
    if (this.take("IS")) {
      const negated = this.take("NOT");
      this.expect("NULL");
      return this.maybeNot(negated, { op: "isNull", args: [left] });
    }
    const negated = this.take("NOT");
    if (this.take("LIKE")) return this.maybeNot(negated, { op: "like", args: [left, this.sum()] });
    if (this.take("BETWEEN")) {
      const low = this.sum();
      this.expect("AND");
      return this.maybeNot(negated, { op: "between", args: [left, low, this.sum()] });
    }
    if (this.take("IN")) {
      this.expect("(");
      return this.maybeNot(negated, { op: "in", args: [left, this.list()] });
    }
    if (negated) this.fail("LIKE, BETWEEN or IN");
    return left;
  }

  private readonly maybeNot = (negated: string | undefined, found: Expression): Expression => (negated ? { op: "not", args: [found] } : found);

  private binary(signs: ReadonlySet<string>, part: () => Expression): Expression {
    let found = part();
    while ((this.token.kind === "sign" || this.token.kind === "name") && signs.has(this.token.text.toUpperCase())) {
      const op = this.token.text.toLowerCase();
      this.next++;
      found = { op, args: [found, part()] };
    }
    return found;
  }

  private sum(): Expression {
    return this.binary(SUMS, () => this.binary(PRODUCTS, () => this.power()));
  }

  private power(): Expression {
    const base = this.value();
    return this.take("^") ? { op: "^", args: [base, this.power()] } : base;
  }

  private value(): Expression {
    const { kind, text } = this.token;
    if (this.take("-")) {
      const value = this.power();
      return typeof value === "number" ? -value : { op: "*", args: [-1, value] };
    }
    if (this.take("+")) return this.power();
    if (this.take("(")) return this.parenthesis();
    if (kind === "number") return this.literal(Number(text));
    if (kind === "string") return this.literal(unquoted(text));
    if (kind === "quoted") return this.literal({ property: text.slice(1, -1) });
    if (kind !== "name") this.fail("a value, a property or a function");
    const word = text.toUpperCase();
    if (word === "TRUE" || word === "FALSE") return this.literal(word === "TRUE");
    if (WORDS.has(word)) this.fail("a value, a property or a function");
    if (GEOMETRIES.has(word) && this.opens()) return this.geometry();
    this.next++;
    if (!this.take("(")) return { property: text };
    return this.call(word, text);
  }

  private literal(value: Expression): Expression {
    this.next++;
    return value;
  }

  /** What stands in parentheses: an expression, or a list. */
  private parenthesis(): Expression {
    if (this.take(")")) return [];
    const first = this.or();
    if (this.take(")")) return first;
    this.expect(",");
    return [first, ...this.list()];
  }

  /** Values up to the closing parenthesis. */
  private list(): Expression[] {
    const values: Expression[] = [];
    if (this.take(")")) return values;
    do values.push(this.or());
    while (this.take(","));
    this.expect(")");
    return values;
  }

  private call(word: string, name: string): Expression {
    const args = this.list();
    const [first] = args;
    if (word === "DATE" && typeof first === "string" && args.length === 1) return { date: first };
    if (word === "TIMESTAMP" && typeof first === "string" && args.length === 1) return { timestamp: first };
    if (word === "INTERVAL" && args.length === 2) return { interval: [args[0] as Expression, args[1] as Expression] };
    if (word === "BBOX") {
      const numbers = args.filter((arg) => typeof arg === "number");
      if (numbers.length === args.length && (numbers.length === 4 || numbers.length === 6)) return { bbox: numbers };
      throw new FilterError("has a BBOX that is not of four or six numbers");
    }
    return { op: /^[A-Z]_/i.test(name) || word === "CASEI" || word === "ACCENTI" ? name.toLowerCase() : name, args };
  }

  /** Whether a parenthesis follows, perhaps after Z. */
  private opens(): boolean {
    const [one, two] = [this.all[this.next + 1], this.all[this.next + 2]];
    return one?.text === "(" || (one?.text.toUpperCase() === "Z" && two?.text === "(") || one?.text.toUpperCase() === "EMPTY";
  }

  /** Well-known text, up to the parenthesis that closes it. */
  private geometry(): Geometry {
    const start = this.token.at - 1;
    let open = 0;
    do {
      this.next++;
      if (this.token.text === "(") open++;
      else if (this.token.text === ")") open--;
      else if (this.token.kind === "end") this.fail(")");
    } while (open > 0 || this.token.text !== ")");
    const end = this.token.at;
    this.next++;
    // It reads letters as NaN, and throws on some texts.
    const { data } = geometry.safeParse(attempt(() => wktToGeoJSON(this.text.slice(start, end))));
    if (!data) throw new FilterError(`has no well-known text at character ${start + 1}`);
    return data;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const unquoted = (text: string) => text.slice(1, -1).replace(/''|\\'/g, "'");

/** Reads CQL2 text. Throws a FilterError that says what is wrong, and where. */
export const parseText = (text: string): Expression => new Parser(text).whole();
