import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { type FlatTable, flatTables } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";
import { lastDay } from "@/app/_server/tiles/address";
import { about } from "./head";
import type { ExportHead } from "./writer";

type Database = InstanceType<typeof sqlite.Database>;

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';

// OGC 12-128r18: the tables of tables, and those that say what columns mean.
const TABLES_OF_TABLES = `
  pragma application_id = 0x47504B47;
  pragma user_version = 10300;
  create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer primary key, organization text not null, organization_coordsys_id integer not null, definition text not null, description text);
  insert into gpkg_spatial_ref_sys values ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', null), ('Undefined geographic', 0, 'NONE', 0, 'undefined', null),
    ('WGS 84', 4326, 'EPSG', 4326, '${WGS84}', 'longitude, latitude');
  create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique, description text default '',
    last_change datetime not null, min_x double, min_y double, max_x double, max_y double, srs_id integer references gpkg_spatial_ref_sys(srs_id));
  create table gpkg_geometry_columns (table_name text not null unique references gpkg_contents(table_name), column_name text not null, geometry_type_name text not null,
    srs_id integer not null references gpkg_spatial_ref_sys(srs_id), z tinyint not null, m tinyint not null, primary key (table_name, column_name));
  create table gpkg_extensions (table_name text, column_name text, extension_name text not null, definition text not null, scope text not null, unique (table_name, column_name, extension_name));
  create table gpkg_data_columns (table_name text not null references gpkg_contents(table_name), column_name text not null, name text, title text, description text, mime_type text,
    constraint_name text, primary key (table_name, column_name), unique (table_name, name));
  create table gpkg_data_column_constraints (constraint_name text not null, constraint_type text not null, value text, min numeric, min_is_inclusive boolean, max numeric,
    max_is_inclusive boolean, description text, unique (constraint_name, constraint_type, value));
  insert into gpkg_extensions values ('gpkg_data_columns', null, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write'),
    ('gpkg_data_column_constraints', null, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write')`;

const TYPES = { number: "double", boolean: "boolean", date: "date", text: "text", list: "text" } as const;

/** Before a geometry: "GP", version 0, little endian without an envelope, the reference system. */
const HEAD = Buffer.from([0x47, 0x50, 0, 1, 0xe6, 0x10, 0, 0]);
const geometryOf = (wkb: string | null) => (wkb === null ? null : Buffer.concat([HEAD, Buffer.from(wkb, "hex")]));

const sqlValue = (value: unknown) =>
  typeof value === "number" || typeof value === "boolean" ? value : (value ?? null) === null ? null : Array.isArray(value) ? value.join(" ") : String(value);

const quoted = (name: string) => `"${name}"`;

function addTable(database: Database, { collection, items }: FlatTable, changed: string) {
  const name = collection.id.replaceAll("-", "_");
  const columns = Object.entries(collection.columns);
  const names = ["id", ...columns.map(([column]) => column), ...(collection.geometry ? ["geom"] : [])];
  database.exec(
    `create table ${quoted(name)} (fid integer primary key, id text not null unique, ${columns.map(([column, { type }]) => `${quoted(column)} ${TYPES[type]}`)}${collection.geometry ? ", geom geometry" : ""})`,
  );
  database.run("insert into gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) values (?, ?, ?, ?, ?, ?)", [
    name,
    collection.geometry ? "features" : "attributes",
    collection.title,
    collection.description,
    changed,
    collection.geometry ? 4326 : null,
  ]);
  if (collection.geometry)
    database.run("insert into gpkg_geometry_columns values (?, 'geom', ?, 4326, 0, 0)", [name, collection.geometry === "Point" ? "POINT" : "GEOMETRY"]);
  for (const [column, { title, unit }] of columns)
    database.run("insert into gpkg_data_columns (table_name, column_name, title, description) values (?, ?, ?, ?)", [
      name,
      column,
      title,
      unit ? `${title}; ${unit}` : title,
    ]);
  const insert = database.prepare(`insert into ${quoted(name)} (${names.map(quoted)}) values (${names.map(() => "?")})`);
  for (const { id, properties, geometry } of items)
    insert.run([id, ...columns.map(([column]) => sqlValue(properties[column])), ...(collection.geometry ? [geometryOf(geometry)] : [])]);
  insert.finalize();
}

/** A GeoPackage 1.3 with every flat table, what its columns mean, and whose it is. */
export async function* gpkg(selection: Selection, head: ExportHead): AsyncIterable<Uint8Array> {
  const tables = await flatTables(selection);
  const { attributions, ...facts } = about(head);
  const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-gpkg-"));
  try {
    const file = join(folder, "atlas.gpkg");
    const database = new sqlite.Database(file);
    database.exec("begin");
    database.exec(TABLES_OF_TABLES);
    // The same dataset and date make the same file.
    const changed = `${lastDay(head.asOf)}T00:00:00.000Z`;
    for (const table of tables) addTable(database, table, changed);
    database.exec("create table about (fid integer primary key, name text not null, value text)");
    database.run(
      "insert into gpkg_contents (table_name, data_type, identifier, description, last_change) values ('about', 'attributes', 'About', 'Licence, version, date', ?)",
      [changed],
    );
    const credits = attributions.map(({ what, whose, licence, url }) => [`source: ${what}`, `${whose}, ${licence}, ${url}`] as const);
    for (const [name, value] of [...Object.entries(facts), ...credits]) database.run("insert into about (name, value) values (?, ?)", [name, value ?? null]);
    database.exec("commit");
    database.close();
    yield readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
