import pg from "pg";
import { readDataset } from "@/geodata/dataset";
import { checkDataset } from "@/geodata/rules/agreement";
import { DatabaseError, explain } from "./database-error";
import { type Embedded, startEmbedded } from "./embedded";
import { load } from "./load";
import { migrate } from "./migrate";

/** Runs one step and says, in one line, what it did and how long it took. */
export type Step = <T>(name: string, work: (detail: (text: string) => void) => Promise<T>) => Promise<T>;

/**
 * A database that holds the dataset: the PostgreSQL at `url`, or without one an embedded PostGIS with its data
 * under `folder`; migrated and filled. Throws a DatabaseError that says what to do.
 */
export async function openDatabase({ url, folder, step }: { url: string | undefined; folder: string; step: Step }): Promise<Embedded> {
  const database: Embedded = url
    ? { url, stop: async () => {} }
    : await step("Database (embedded PostGIS)", () => startEmbedded(folder)).catch((error) => {
        throw explain(error);
      });
  const client = new pg.Client({ connectionString: database.url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await step("Migrations", async (detail) => {
      const applied = await migrate(client);
      detail(applied.length ? `${applied.length} applied` : "nothing to do");
    });
    await step("Dataset", async (detail) => {
      const { dataset, faults } = readDataset();
      const first = [...faults, ...checkDataset(dataset)][0];
      if (first) throw new DatabaseError(`The dataset has faults, the first in ${first.file} (${first.path}): ${first.message}. See npm run check.`);
      const written = await load(client, dataset);
      detail(`${dataset.version}, ${written ? `${dataset.projects.length} projects loaded` : "already loaded"}`);
    });
    return database;
  } catch (error) {
    await database.stop();
    throw explain(error);
  } finally {
    await client.end();
  }
}
