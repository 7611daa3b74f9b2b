import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { postgis } from "@electric-sql/pglite-postgis";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { DatabaseError } from "./database-error";
import { freePort } from "./free-port";

/** A running embedded PostGIS: where it answers, and how it ends with its data whole. */
export interface Embedded {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const open = (folder: string) => PGlite.create({ dataDir: folder, extensions: { postgis } });

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

// Two engines on one folder would destroy it.
function lock(folder: string): () => void {
  const file = join(folder, "lock");
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (holder && holder !== process.pid && isAlive(holder))
    throw new DatabaseError(`The embedded database in ${folder} is in use by process ${holder}: stop that one first, or set DATABASE_URL.`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

// All that it holds comes from geodata, so a cluster that cannot be opened is made anew rather than mended.
async function openOrMake(cluster: string): Promise<PGlite> {
  if (existsSync(cluster)) {
    try {
      return await open(cluster);
    } catch {
      rmSync(cluster, { recursive: true, force: true });
    }
  }
  // Made under another name first: a first start that is cut off leaves nothing half-made behind.
  const making = `${cluster}.making`;
  rmSync(making, { recursive: true, force: true });
  const fresh = await open(making);
  await fresh.exec("create extension postgis");
  await fresh.close();
  renameSync(making, cluster);
  return open(cluster);
}

/**
 * Starts PostgreSQL with PostGIS (PGlite) in this process, data under `folder`, behind a free port of this machine.
 * Throws a DatabaseError when another process holds the folder.
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  mkdirSync(folder, { recursive: true });
  const unlock = lock(folder);
  const engine = await openOrMake(join(folder, "cluster"));
  const server = new PGLiteSocketServer({ db: engine, host: "127.0.0.1", port: await freePort(), maxConnections: 64 });
  await server.start();
  return {
    url: `postgres://postgres@${server.getServerConn()}/postgres`,
    stop: async () => {
      await server.stop();
      await engine.close();
      unlock();
    },
  };
}
