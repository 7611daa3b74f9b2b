import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { DatabaseError } from "./database-error";

const MIGRATIONS = join(import.meta.dirname, "migrations");
const LOCK = 72707369; // the advisory lock that Prisma's own migrate takes
const OLDEST_POSTGIS = "3.3";

// As Prisma makes it, so that `prisma migrate deploy` sees the same history.
const HISTORY = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

async function requirePostgis(client: pg.ClientBase) {
  const { rows } = await client.query<{ version: string; fits: boolean }>(
    `select default_version as version, string_to_array(substring(default_version from '^\\d+\\.\\d+'), '.')::int[] >= string_to_array($1, '.')::int[] as fits
     from pg_available_extensions where name = 'postgis'`,
    [OLDEST_POSTGIS],
  );
  if (!rows[0])
    throw new DatabaseError("The database has no PostGIS: install it (Debian: apt-get install postgresql-15-postgis-3) or use the image postgis/postgis.");
  if (!rows[0].fits) throw new DatabaseError(`The database has PostGIS ${rows[0].version}; the atlas needs ${OLDEST_POSTGIS} or newer.`);
}

/**
 * Applies the migrations that the database has not seen, in order, each in a transaction.
 * Returns the names of those applied. Throws a DatabaseError when an applied migration was changed since. When it
 * throws, close the connection: that rolls back and gives the lock free.
 */
export async function migrate(client: pg.ClientBase): Promise<string[]> {
  await requirePostgis(client);
  const applied: string[] = [];
  await client.query("select pg_advisory_lock($1)", [LOCK]);
  await client.query(HISTORY);
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const known = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const name of folders.map((entry) => entry.name).sort()) {
    const sql = readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    const seen = known.get(name);
    if (seen && seen !== checksum)
      throw new DatabaseError(`The migration ${name} was changed after it was applied: restore the file and write a new migration.`);
    if (seen) continue;
    await client.query("begin");
    await client.query(sql);
    await client.query("insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)", [
      randomUUID(),
      checksum,
      name,
    ]);
    await client.query("commit");
    applied.push(name);
  }
  await client.query("select pg_advisory_unlock($1)", [LOCK]);
  return applied;
}
