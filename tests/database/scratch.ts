import { randomBytes } from "node:crypto";
import pg from "pg";

/** Makes an empty database on the server of `url`, so that no test touches what is there; `drop` removes it. */
export async function scratchDatabase(url: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `corridor_atlas_test_${randomBytes(4).toString("hex")}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`create database ${name}`);
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return { url: scratch.href, drop: () => run(`drop database ${name} with (force)`) };
}
