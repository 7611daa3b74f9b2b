import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "@/prisma/open";
import { scratchDatabase } from "./scratch";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** A database with the real dataset for all database tests: on the server of DATABASE_URL, or embedded. */
export default async function setUp(project: TestProject) {
  const { DATABASE_URL, ATLAS_ENGINE } = process.env;
  const scratch = ATLAS_ENGINE !== "embedded" && DATABASE_URL ? await scratchDatabase(DATABASE_URL) : undefined;
  const folder = mkdtempSync(join(tmpdir(), "corridor-atlas-database-"));
  const database = await openDatabase({ url: scratch?.url, folder, step: async (_, work) => work(() => {}) });
  project.provide("databaseUrl", database.url);
  return async () => {
    await database.stop();
    await scratch?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
}
