import { today } from "@/app/_domain/parameters";
import type { Collection } from "@/app/_server/collections/collection";
import { CRS84, type Crs } from "@/app/_server/collections/crs";
import { CASTS, type Selection, selectionOf } from "@/app/_server/collections/items";
import type { Period } from "@/app/_server/collections/parameters";
import { compileFilter, toWgs84 } from "@/app/_server/cql2/compile";
import { FilterError, parseJson } from "@/app/_server/cql2/expression";
import { parseText } from "@/app/_server/cql2/parse-text";
import { Problem } from "@/app/_server/http/problem";

/** What a request asks of a collection. */
export interface Asked {
  readonly bbox?: readonly number[];
  readonly "bbox-crs"?: Crs;
  readonly datetime?: Period;
  readonly filter?: string;
  readonly "filter-lang"?: "cql2-text" | "cql2-json";
  readonly "filter-crs"?: Crs;
  /** Properties that have to have a value, by name. */
  readonly equal: Readonly<Record<string, string | undefined>>;
}

/** How far the coordinates of a system reach: west, south, east, north. */
function reach({ epsg }: Crs): readonly [number, number, number, number] {
  if (epsg === 4326) return [-180, -90, 180, 90];
  return epsg === 3857 ? [-20_037_508, -20_037_508, 20_037_508, 20_037_508] : [-1_000_000, 0, 2_000_000, 9_300_000];
}

/** A box cut to where its system reaches: beyond, it cannot be transformed. */
function within(crs: Crs, box: readonly number[]): number[] {
  const [west, south, east, north] = reach(crs);
  return box.map((edge, i) => (i % 2 ? Math.min(north, Math.max(south, edge)) : Math.min(east, Math.max(west, edge))));
}

/** The day for which statuses are asked: of an interval its end. */
export const dayOf = (period: Period | undefined): string => (period?.to ?? today()).slice(0, 10);

/** The features that a request asks for. Throws a Problem (400) when the box or the filter cannot be. */
export function select(collection: Collection, asked: Asked): Selection {
  const selection = selectionOf(collection, collection.asOf ? dayOf(asked.datetime) : today());
  const { bindings, conditions } = selection;
  if (asked.bbox) conditions.push(collection.geometry ? boxCondition(asked.bbox, asked["bbox-crs"] ?? CRS84) : "false");
  if (asked.datetime && collection.during) {
    const [first, last] = collection.during;
    const { from, to } = asked.datetime;
    if (to) conditions.push(`coalesce(${first}, '-infinity') <= ${bindings.bind(to.slice(0, 10), "date")}`);
    if (from) conditions.push(`coalesce(${last}, 'infinity') >= ${bindings.bind(from.slice(0, 10), "date")}`);
  }
  for (const [name, value] of Object.entries(asked.equal)) {
    const type = collection.columns[name]?.type;
    if (value === undefined || !type) continue;
    conditions.push(type === "list" ? `${bindings.bind(value, "text")} = any("${name}")` : `"${name}" = ${bindings.bind(value, CASTS[type])}`);
  }
  if (asked.filter !== undefined) conditions.push(filterCondition(asked.filter, asked["filter-lang"] ?? "cql2-text", asked["filter-crs"] ?? CRS84));
  return selection;

  function boxCondition(numbers: readonly number[], crs: Crs): string {
    const half = numbers.length / 2;
    const [a = 0, b = 0, c = 0, d = 0] = [numbers[0], numbers[1], numbers[half], numbers[half + 1]];
    const [west, south, east, north] = crs.northFirst ? [b, a, d, c] : [a, b, c, d];
    // A box turned upside down holds nothing.
    if (south > north || (crs.epsg !== 4326 && west > east)) return "false";
    // Past 180° a box goes on at -180°.
    const parts = west > east ? [[west, 180] as const, [-180, east] as const] : [[west, east] as const];
    return `(${parts
      .map(([from, to]) => {
        const edges = within(crs, [from, south, to, north]).map((edge) => bindings.bind(edge, "float8"));
        return `ST_Intersects(geometry, ${toWgs84(`ST_MakeEnvelope(${edges}, ${crs.epsg})`, crs.epsg)})`;
      })
      .join(" or ")})`;
  }

  function filterCondition(text: string, language: "cql2-text" | "cql2-json", crs: Crs): string {
    const property = (name: string) => {
      if (name === "id") return { sql: "id", type: "text" as const };
      if (name === "geometry" && collection.geometry) return { sql: "geometry", type: "geometry" as const };
      const column = Object.hasOwn(collection.columns, name) ? collection.columns[name] : undefined;
      return column && { sql: `"${name}"`, type: column.type };
    };
    try {
      const parsed = language === "cql2-json" ? parseJson(text) : parseText(text);
      return compileFilter(parsed, {
        property,
        known: ["id", ...(collection.geometry ? ["geometry"] : []), ...Object.keys(collection.columns)],
        bindings,
        crs,
      });
    } catch (error) {
      if (error instanceof FilterError) throw new Problem(400, `"filter" ${error.message}.`, "filter");
      throw error;
    }
  }
}
