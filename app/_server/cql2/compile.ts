import type { Geometry } from "geojson";
import { type Expression, FilterError } from "./expression";

/** What a value of a property is; a list is of texts. */
export type ValueType = "text" | "number" | "boolean" | "date" | "list" | "geometry";

/** Where a name of a filter leads: an expression of SQL from a fixed table, and what it holds. */
export interface Operand {
  readonly sql: string;
  readonly type: ValueType;
}

/** The values of a query; each stands in its text as $1, $2, … and nothing of a request stands there otherwise. */
export class Bindings {
  readonly values: unknown[] = [];

  /** The name of a value, with the type that PostgreSQL is to take it for. */
  bind(value: unknown, type: string): string {
    // PostgreSQL has no character 0: nothing it holds can be equal to it.
    this.values.push(typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value);
    return `$${this.values.length}::${type}`;
  }
}

export interface FilterContext {
  /** The operand of a property; undefined for a name that is none. */
  readonly property: (name: string) => Operand | undefined;
  /** Names that may be asked, for messages. */
  readonly known: readonly string[];
  readonly bindings: Bindings;
  /** The coordinate reference system of geometries in the filter, as EPSG code; latitude comes first where `northFirst`. */
  readonly crs: { readonly epsg: number; readonly northFirst: boolean };
}

interface Interval {
  readonly type: "interval";
  /** Both ends as SQL dates or timestamps; "null" for an open one. */
  readonly from: string;
  readonly to: string;
}
type Compiled = Operand | Interval;

const COMPARISONS: Readonly<Record<string, string>> = { "=": "=", "<>": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
const ARITHMETIC: Readonly<Record<string, string>> = { "+": "+", "-": "-", "*": "*", "/": "/", "%": "%", "^": "^", div: "div" };
/** Relations of Simple Features (OGC 06-103r4) and PostGIS's functions of them. */
const SPATIAL: Readonly<Record<string, string>> = {
  s_intersects: "ST_Intersects",
  s_equals: "ST_Equals",
  s_disjoint: "ST_Disjoint",
  s_touches: "ST_Touches",
  s_within: "ST_Within",
  s_overlaps: "ST_Overlaps",
  s_crosses: "ST_Crosses",
  s_contains: "ST_Contains",
};
/** Relations of lists and PostgreSQL's operators of them. */
const LISTS: Readonly<Record<string, string>> = { a_equals: "=", a_contains: "@>", a_containedby: "<@", a_overlaps: "&&" };
/** Allen's relations of two intervals (a, b), of their ends. */
const TEMPORAL: Readonly<Record<string, string>> = {
  t_after: "af > bt",
  t_before: "at < bf",
  t_contains: "af < bf and at > bt",
  t_disjoint: "af > bt or at < bf",
  t_during: "af > bf and at < bt",
  t_equals: "af = bf and at = bt",
  t_finishedby: "af < bf and at = bt",
  t_finishes: "af > bf and at = bt",
  t_intersects: "af <= bt and at >= bf",
  t_meets: "at = bf",
  t_metby: "af = bt",
  t_overlappedby: "af > bf and af < bt and at > bt",
  t_overlaps: "af < bf and at > bf and at < bt",
  t_startedby: "af = bf and at > bt",
  t_starts: "af = bf and at < bt",
};
const DATE = /^\d{4}-\d\d-\d\d$/;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Whether a text is a day or an instant that exists. */
export const isInstant = (text: string): boolean =>
  (DATE.test(text) || TIMESTAMP.test(text)) && !text.startsWith("0000") && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10));
const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Compiles a filter to a condition of SQL whose values are all bound. Throws a FilterError. */
export function compileFilter(filter: Expression, context: FilterContext): string {
  const { bindings } = context;

  function value(one: Expression): Compiled {
    if (typeof one === "string") return { sql: bindings.bind(one, "text"), type: "text" };
    if (typeof one === "number") return { sql: bindings.bind(one, "float8"), type: "number" };
    if (typeof one === "boolean") return { sql: one ? "true" : "false", type: "boolean" };
    if (Array.isArray(one)) return { sql: bindings.bind(one.map(word), "text[]"), type: "list" };
    if ("property" in one) {
      const found = context.property(one.property);
      if (!found) throw new FilterError(`names "${one.property.slice(0, 80)}", which is no property; known are ${context.known.join(", ")}`);
      return found;
    }
    if ("date" in one) return instant(one.date, DATE);
    if ("timestamp" in one) return instant(one.timestamp, TIMESTAMP);
    if ("interval" in one) return { type: "interval", from: end(one.interval[0]), to: end(one.interval[1]) };
    if ("op" in one) return operation(one.op, one.args);
    if ("type" in one) return geometry(one);
    if ("bbox" in one) return box(one.bbox);
    throw new FilterError("has an object that is no expression");
  }

  function word(one: Expression): string {
    if (typeof one === "string" || typeof one === "number") return String(one);
    throw new FilterError("has a list with something else than texts and numbers");
  }

  function instant(text: string, pattern: RegExp): Operand {
    if (!pattern.test(text) || !isInstant(text)) throw new FilterError(`has "${text.slice(0, 40)}", which is no date or timestamp of RFC 3339`);
    return { sql: bindings.bind(text, pattern === DATE ? "date" : "timestamptz"), type: "date" };
  }

  function end(one: Expression): string {
    if (one === "..") return "null";
    if (typeof one === "string") return instant(one, DATE.test(one) ? DATE : TIMESTAMP).sql;
    return of("date", one).sql;
  }

  function geometry(one: Geometry): Operand {
    const { epsg, northFirst } = context.crs;
    const read = `ST_SetSRID(ST_GeomFromGeoJSON(${bindings.bind(JSON.stringify(one), "text")}), ${epsg})`;
    return { sql: toWgs84(northFirst ? `ST_FlipCoordinates(${read})` : read, epsg), type: "geometry" };
  }

  function box(numbers: readonly number[]): Operand {
    const half = numbers.length / 2;
    const [a = 0, b = 0, c = 0, d = 0] = [numbers[0], numbers[1], numbers[half], numbers[half + 1]];
    const [west, south, east, north] = context.crs.northFirst ? [b, a, d, c] : [a, b, c, d];
    const edges = [west, south, east, north].map((edge) => bindings.bind(edge, "float8"));
    return { sql: toWgs84(`ST_MakeEnvelope(${edges}, ${context.crs.epsg})`, context.crs.epsg), type: "geometry" };
  }

  function of(type: ValueType, one: Expression | undefined): Operand {
    if (one === undefined) throw new FilterError("has an operator with too few operands");
    const found = value(one);
    if (found.type === type) return found;
    throw new FilterError(`has a ${found.type} where a ${type} is expected`);
  }

  function pair(args: readonly Expression[]): readonly [Expression, Expression] {
    const [a, b] = args;
    if (a === undefined || b === undefined || args.length !== 2) throw new FilterError("has an operator that does not have two operands");
    return [a, b];
  }

  /** Two operands that can be compared: of one type, a text taken for a date beside one. */
  function alike(args: readonly Expression[]): readonly [Operand, Operand] {
    const given = pair(args);
    const [a, b] = given.map((one, i): Compiled => {
      const other = given[1 - i] as Expression;
      if (typeof one !== "string" || !isInstant(one) || typeof other === "string") return value(one);
      const beside = typeof other === "object" && "property" in other ? context.property(other.property)?.type : undefined;
      return beside === "date" ? instant(one, DATE.test(one) ? DATE : TIMESTAMP) : value(one);
    });
    if (!a || !b || a.type === "interval" || b.type === "interval" || a.type !== b.type) throw new FilterError(`compares a ${a?.type} with a ${b?.type}`);
    return [a, b];
  }

  const condition = (one: Expression | undefined) => of("boolean", one).sql;
  const truth = (sql: string): Operand => ({ sql: `(${sql})`, type: "boolean" });

  function operation(name: string, args: readonly Expression[]): Operand {
    const op = name.toLowerCase();
    if (op === "and" || op === "or") {
      if (args.length < 2) throw new FilterError(`has ${op} with fewer than two operands`);
      return truth(args.map(condition).join(` ${op} `));
    }
    if (op === "not") return truth(`not ${condition(args[0])}`);
    if (Object.hasOwn(COMPARISONS, op)) {
      const [a, b] = alike(args);
      return truth(`${a.sql} ${COMPARISONS[op]} ${b.sql}`);
    }
    if (Object.hasOwn(ARITHMETIC, op)) {
      const [a, b] = pair(args).map((one) => of("number", one).sql);
      if (op === "div") return { sql: `trunc(${a} / nullif(${b}, 0))`, type: "number" };
      if (op === "/") return { sql: `(${a} / nullif(${b}, 0))`, type: "number" };
      if (op === "%") return { sql: `mod((${a})::numeric, nullif((${b})::numeric, 0))::float8`, type: "number" };
      return { sql: `(${a} ${ARITHMETIC[op]} ${b})`, type: "number" };
    }
    if (op === "like") {
      const [a, b] = pair(args).map((one) => of("text", one).sql);
      return truth(`${a} like ${b}`);
    }
    if (op === "between") {
      const [a, low, high] = args;
      if (a === undefined || low === undefined || high === undefined) throw new FilterError("has between without two bounds");
      const [from, to] = [alike([a, low]), alike([a, high])];
      return truth(`${from[0].sql} >= ${from[1].sql} and ${to[0].sql} <= ${to[1].sql}`);
    }
    if (op === "in") {
      const [a, list] = pair(args);
      if (!Array.isArray(list)) throw new FilterError("has in without a list");
      if (!list.length) return truth("false");
      return truth(
        list
          .map((one: Expression) => alike([a, one]))
          .map(([left, right]) => `${left.sql} = ${right.sql}`)
          .join(" or "),
      );
    }
    if (op === "isnull") {
      const [a] = args;
      const found = a === undefined ? undefined : value(a);
      if (!found || found.type === "interval") throw new FilterError("has IS NULL of nothing");
      return truth(`${found.sql} is null`);
    }
    if (op === "casei") return { sql: `lower(${of("text", args[0]).sql})`, type: "text" };
    if (op === "accenti") return { sql: withoutAccents(of("text", args[0]).sql), type: "text" };
    if (Object.hasOwn(SPATIAL, op)) {
      const [a, b] = pair(args).map((one) => of("geometry", one).sql);
      return truth(`${SPATIAL[op]}(${a}, ${b})`);
    }
    if (Object.hasOwn(LISTS, op)) {
      const [a, b] = pair(args).map((one) => of("list", one).sql);
      return truth(op === "a_equals" ? `${a} @> ${b} and ${a} <@ ${b}` : `${a} ${LISTS[op]} ${b}`);
    }
    if (Object.hasOwn(TEMPORAL, op)) {
      const [a, b] = pair(args).map(interval);
      if (!a || !b) throw new FilterError("has a temporal relation without two operands");
      // An open end lies beyond every date.
      const ends: Readonly<Record<string, string>> = {
        af: `coalesce(${a.from}, '-infinity')::timestamptz`,
        at: `coalesce(${a.to}, 'infinity')::timestamptz`,
        bf: `coalesce(${b.from}, '-infinity')::timestamptz`,
        bt: `coalesce(${b.to}, 'infinity')::timestamptz`,
      };
      return truth((TEMPORAL[op] ?? "false").replace(/\b[ab][ft]\b/g, (one) => ends[one] ?? one));
    }
    throw new FilterError(`uses "${name.slice(0, 40)}", which is no function here`);
  }

  function interval(one: Expression): Interval {
    const found = typeof one === "string" && isInstant(one) ? instant(one, DATE.test(one) ? DATE : TIMESTAMP) : value(one);
    if (found.type === "interval") return found;
    if (found.type === "date") return { type: "interval", from: found.sql, to: found.sql };
    throw new FilterError(`has a ${found.type} where a date, a timestamp or an interval is expected`);
  }

  return condition(filter);
}

/** A geometry of a coordinate reference system in longitude and latitude. */
export const toWgs84 = (sql: string, epsg: number) => (epsg === 4326 ? sql : `ST_Transform(${sql}, 4326)`);

/** Letters without what stands above or below them; PostgreSQL's own normalisation, so that no extension is needed. */
const withoutAccents = (sql: string) => `regexp_replace(normalize(${sql}, NFD), '[\\u0300-\\u036f]', '', 'g')`;
