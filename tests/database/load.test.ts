import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readDataset } from "@/geodata/dataset";
import { load } from "@/prisma/load";
import { migrate } from "@/prisma/migrate";

const { dataset } = readDataset();
const client = new pg.Client({ connectionString: inject("databaseUrl") });
beforeAll(() => client.connect());
afterAll(() => client.end());

const TABLES = ["project", "segment", "alignment", "crossing", "statement", "source", "border_crossing", "place", "basemap"];
/** A digest of every row of every table, whatever their order. */
async function content() {
  const digests: Record<string, unknown> = {};
  for (const table of TABLES) {
    const { rows } = await client.query(
      `select count(*)::int as rows, md5(string_agg(md5((to_jsonb(t) - 'id')::text || coalesce(to_jsonb(t) ->> 'id', '')), '' order by to_jsonb(t)::text)) as digest from (select * from ${table}) t`,
    );
    digests[table] = table === "basemap" ? rows[0].rows : rows[0];
  }
  return digests;
}

describe("the load", () => {
  test("a second one changes nothing", async () => {
    const before = await content();
    expect(await load(client, dataset)).toBe(false);
    expect(await content()).toEqual(before);
  });

  test("forced again it gives the same rows", async () => {
    const before = await content();
    await client.query("update dataset set fingerprint = 'another'");
    expect(await load(client, dataset)).toBe(true);
    expect(await content()).toEqual(before);
  });

  test("a row that somebody changed since is put right", async () => {
    const before = await content();
    for (const change of [
      "project set summary = 'somebody else wrote this' where id = 'uzen'",
      "status_period set status = 'retired' where project_id = 'uzen'",
    ]) {
      await client.query(`update ${change}`);
      expect(await load(client, dataset), change).toBe(true);
      expect(await content()).toEqual(before);
    }
  });

  test("stamps the version of the dataset", async () => {
    const { rows } = await client.query("select version from dataset");
    expect(rows).toEqual([{ version: dataset.version }]);
  });

  test("a removed project disappears with all that is its own, and comes back", async () => {
    const without = { ...dataset, version: "without-uzen", projects: dataset.projects.filter((p) => p.project.id !== "uzen") };
    expect(await load(client, without)).toBe(true);
    for (const [table, column] of [
      ["project", "id"],
      ["segment", "project_id"],
      ["statement", "project_id"],
    ]) {
      const { rows } = await client.query(`select count(*)::int as rows from ${table} where ${column} = 'uzen'`);
      expect(rows[0].rows).toBe(0);
    }
    expect(await load(client, dataset)).toBe(true);
    const { rows } = await client.query("select count(*)::int as rows from project");
    expect(rows[0].rows).toBe(dataset.projects.length);
  });

  test("one that fails leaves everything as it was", async () => {
    const before = await content();
    const [first] = dataset.projects;
    if (!first) throw new Error("no project");
    const broken = {
      ...dataset,
      version: "broken",
      projects: [...dataset.projects, { ...first, project: { ...first.project, statements: [{ ...first.project.statements[0], source: "nobody" }] } }],
    };
    // As at a start: the connection on which the load failed is not used again.
    const another = new pg.Client({ connectionString: inject("databaseUrl") });
    await another.connect();
    await expect(load(another, broken as typeof dataset)).rejects.toThrow();
    await another.end();
    expect(await content()).toEqual(before);
  });

  test("every geometry is valid, in EPSG:4326, in the region", async () => {
    const { rows } = await client.query(
      `select project_id, id from segment
       where not ST_IsValid(geometry) or ST_SRID(geometry) <> 4326 or not ST_Within(geometry, ST_MakeEnvelope(44, 22, 141, 57, 4326))`,
    );
    expect(rows).toEqual([]);
  });
});

describe("the migrations", () => {
  test("a second run applies nothing", async () => {
    expect(await migrate(client)).toEqual([]);
  });

  test("stand in Prisma's own history with their checksum", async () => {
    const { rows } = await client.query("select migration_name as name, checksum, applied_steps_count as steps from _prisma_migrations order by 1");
    const folders = readdirSync("prisma/migrations", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const checksum = (name: string) =>
      createHash("sha256")
        .update(readFileSync(`prisma/migrations/${name}/migration.sql`))
        .digest("hex");
    expect(rows).toEqual(folders.map(({ name }) => ({ name, checksum: checksum(name), steps: 1 })).sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  test("one that was changed after it was applied is refused", async () => {
    const one = "where migration_name = '20261124000000_atlas'";
    await client.query(`update _prisma_migrations set checksum = 'changed' || substr(checksum, 8) ${one}`);
    const another = new pg.Client({ connectionString: inject("databaseUrl") });
    await another.connect();
    await expect(migrate(another)).rejects.toThrow("was changed after it was applied");
    await another.end();
    await client.query(`update _prisma_migrations set checksum = encode(sha256($1), 'hex') ${one}`, [
      readFileSync("prisma/migrations/20261124000000_atlas/migration.sql"),
    ]);
    expect(await migrate(client)).toEqual([]);
  });

  test("every geometry column has its GiST index", async () => {
    const { rows } = await client.query(
      `select f_table_name as name from geometry_columns where f_table_schema = 'public'
       and not exists (select from pg_indexes where tablename = f_table_name and indexdef like '%USING gist (geometry)%')`,
    );
    expect(rows).toEqual([]);
  });
});

describe("the analysis agrees with PostGIS", () => {
  test("every crossing lies on its project's line", async () => {
    const { rows } = await client.query(
      `select (select min(ST_Distance(c.geometry, s.geometry)) from segment s where s.project_id = c.project_id) as degrees from crossing c`,
    );
    expect(rows.length).toBeGreaterThan(5);
    // Legs are straight in lon, lat; a millionth of a degree is a tenth of a metre.
    for (const { degrees } of rows) expect(degrees).toBeLessThan(1e-6);
  });
});
