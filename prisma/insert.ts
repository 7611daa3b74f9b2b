import type pg from "pg";

/**
 * Rows for one table, each value under the name of its column or that name in camel case; values without a column of
 * that name are left out.
 */
export interface Table {
  readonly name: string;
  readonly rows: readonly object[];
  /** SQL that makes the geometry of `geometry`, a GeoJSON geometry as jsonb; as it is where nothing is said. */
  readonly geometry?: string;
}

export const GIVEN_GEOMETRY = "ST_SetSRID(ST_GeomFromGeoJSON(geometry), 4326)";

/** The column that holds a field: lengthKm → length_km. */
export const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it: text[], geometry(Point,4326). */
  readonly type: string;
  readonly nullable: boolean;
}

/** The columns of a table as the database has them, in their order. */
export async function columnsOf(client: pg.ClientBase, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return rows;
}

/** Adds rows to a table, all in one statement. */
export async function insert(client: pg.ClientBase, { name, rows, geometry = GIVEN_GEOMETRY }: Table): Promise<void> {
  const given = rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [columnOf(field), value])));
  const columns = (await columnsOf(client, name)).filter((column) => given.some((row) => row[column.name] !== undefined));
  const names = columns.map((column) => column.name);
  const values = names.map((column) => (column === "geometry" ? geometry : column));
  const types = columns.map((column) => `${column.name} ${column.name === "geometry" ? "jsonb" : column.type}`);
  await client.query(`insert into ${name} (${names}) select ${values} from jsonb_to_recordset($1::jsonb) as given(${types})`, [JSON.stringify(given)]);
}
