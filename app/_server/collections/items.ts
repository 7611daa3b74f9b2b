import { Bindings } from "@/app/_server/cql2/compile";
import { read } from "@/prisma/connection";
import type { Collection, Column } from "./collection";
import type { Crs } from "./crs";

/** Which features of a collection are asked for. */
export interface Selection {
  readonly collection: Collection;
  /** The day (ISO 8601) for which statuses are asked. */
  readonly day: string;
  /** Conditions of SQL on the collection's columns, and the values that they name; $1 is the day. */
  readonly conditions: readonly string[];
  readonly bindings: Bindings;
}

export interface Page {
  readonly sortby: readonly { readonly name: string; readonly descending: boolean }[];
  readonly limit: number;
  /** Where it begins or ends: the sort values and the id of the feature before or after it. */
  readonly cursor: Cursor | undefined;
  readonly properties: readonly string[] | undefined;
  readonly crs: Crs;
  /** Geometries as well-known binary, in degrees. */
  readonly binary?: boolean;
}

/** A place between two features in the order of a page. */
export interface Cursor {
  readonly values: readonly (string | null)[];
  /** The page ends there instead of beginning. */
  readonly backward: boolean;
}

/** A feature: its geometry is GeoJSON as text (well-known binary as hexadecimal digits where the page asks for it), or null. */
export interface Item {
  readonly id: string;
  readonly geometry: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Its place in the order. */
  readonly values: readonly (string | null)[];
}

const quoted = (name: string) => `"${name}"`;
/** The type of PostgreSQL in which a value of a column is bound. */
export const CASTS: Readonly<Record<Column["type"], string>> = { text: "text", number: "float8", boolean: "boolean", date: "date", list: "text[]" };

/** A selection of a collection for a day, without conditions. */
export function selectionOf(collection: Collection, day: string): Selection & { readonly conditions: string[] } {
  const bindings = new Bindings();
  return { collection, day, bindings, conditions: [`${bindings.bind(day, "date")} is not null`] };
}

const from = ({ collection, conditions }: Selection) => `from (${collection.sql}) f where ${conditions.join(" and ")}`;

/** How many features a selection has. */
export async function count(selection: Selection): Promise<number> {
  const [row] = await read<{ n: number }>(`select count(*)::int as n ${from(selection)}`, selection.bindings.values);
  return row?.n ?? 0;
}

/** The geometry of a row as GeoJSON in a coordinate reference system, its coordinates to about a metre. */
function geometrySql({ epsg, northFirst, decimals }: Crs): string {
  const transformed = epsg === 4326 ? "geometry" : `ST_Transform(geometry, ${epsg})`;
  return `ST_AsGeoJSON(${northFirst ? `ST_FlipCoordinates(${transformed})` : transformed}, ${decimals}, 0)`;
}

/** A page of features, in its order, and whether there are more beyond its end (before its beginning, when asked backward). */
export async function items(selection: Selection, { sortby, limit, cursor, properties, crs, binary }: Page): Promise<{ items: Item[]; more: boolean }> {
  const { collection, bindings } = selection;
  const keys = [...sortby, { name: "id", descending: false }].map(({ name, descending }) => ({
    column: quoted(name),
    cast: CASTS[collection.columns[name]?.type ?? "text"],
    descending: descending !== (cursor?.backward ?? false),
    // Empty values come last, whichever way; read backward they come first.
    emptyFirst: cursor?.backward ?? false,
  }));
  const conditions = [...selection.conditions];
  if (cursor) {
    const after = keys.map(({ column, cast, descending, emptyFirst }, i) => {
      const value = cursor.values[i] ?? null;
      const same = keys.slice(0, i).map((key, j) => `${key.column} is not distinct from ${bindings.bind(cursor.values[j] ?? null, key.cast)}`);
      const beyond =
        value === null
          ? `${column} is ${emptyFirst ? "not null" : "null and false"}`
          : `(${column} ${descending ? "<" : ">"} ${bindings.bind(value, cast)}${emptyFirst ? "" : ` or ${column} is null`})`;
      return `(${[...same, beyond].join(" and ")})`;
    });
    conditions.push(`(${after.join(" or ")})`);
  }
  const order = keys.map(({ column, descending, emptyFirst }) => `${column} ${descending ? "desc" : "asc"} nulls ${emptyFirst ? "first" : "last"}`);
  const names = properties ?? Object.keys(collection.columns);
  const values = names.map((name) => (collection.columns[name]?.type === "date" ? `${quoted(name)}::text as ${quoted(name)}` : quoted(name)));
  const place = keys.map(({ column }) => `${column}::text`);
  const rows = await read<{ feature_id: string; feature_geometry: string | null; place: (string | null)[] } & Record<string, unknown>>(
    `select ${["id as feature_id", `${!collection.geometry ? "null" : binary ? "encode(ST_AsBinary(geometry), 'hex')" : geometrySql(crs)} as feature_geometry`, `array[${place}] as place`, ...values]}
     ${from({ ...selection, conditions })} order by ${order} limit ${bindings.bind(limit + 1, "int")}`,
    bindings.values,
  );
  const page = rows
    .slice(0, limit)
    .map(({ feature_id, feature_geometry, place, ...rest }): Item => ({ id: feature_id, geometry: feature_geometry, properties: rest, values: place }));
  return { items: cursor?.backward ? page.reverse() : page, more: rows.length > limit };
}

/** Writes a cursor for a link. */
export const writeCursor = ({ values, backward }: Cursor): string => Buffer.from(JSON.stringify([backward, ...values])).toString("base64url");

/** Reads a cursor of so many values; undefined when it is none. */
export function readCursor(text: string, length: number): Cursor | undefined {
  try {
    const [backward, ...values] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
    const fits = typeof backward === "boolean" && values.length === length && values.every((one) => one === null || typeof one === "string");
    return fits ? { backward, values: values as (string | null)[] } : undefined;
  } catch {
    return undefined;
  }
}

/** The box (west, south, east, north; degrees) of what a collection holds. */
export async function extent(collection: Collection, day: string): Promise<[number, number, number, number] | undefined> {
  if (!collection.geometry) return undefined;
  const selection = selectionOf(collection, day);
  const [row] = await read<{ box: [number, number, number, number] | null }>(
    `select array[ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e)] as box from (select ST_Extent(geometry) as e ${from(selection)}) x`,
    selection.bindings.values,
  );
  return row?.box ?? undefined;
}
