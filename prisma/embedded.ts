import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join, resolve } from "node:path";
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

// What a Unix socket's address holds on every system (sun_path of macOS), without the name of the socket.
const LONGEST_FOLDER = 103 - "/.s.PGSQL.5432".length;
const WINDOWS = process.platform === "win32";

const open = (folder: string) => PGlite.create({ dataDir: folder, extensions: { postgis } });

/** Whether somebody answers at a socket. */
async function answers(path: string): Promise<boolean> {
  const socket = connect(path);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Holds a folder for this process: a bound socket ends with its process, whatever its id and in whatever container.
 * Two engines on one folder would destroy it.
 */
async function hold(folder: string): Promise<Server> {
  const path = WINDOWS ? `\\\\?\\pipe\\${resolve(folder)}\\lock` : join(folder, "lock");
  const server = createServer((socket) => socket.destroy());
  for (const last of [false, true]) {
    server.listen(path);
    try {
      await once(server, "listening");
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (last || (await answers(path)))
        throw new DatabaseError(`The embedded database in ${folder} is in use by another process: stop that one first, or set DATABASE_URL.`);
      // Left behind by one that was killed.
      rmSync(path, { force: true });
    }
  }
  server.unref();
  return server;
}

// All that it holds comes from geodata, so a cluster that cannot be opened is made anew; the old one is kept aside.
async function openOrMake(cluster: string): Promise<PGlite> {
  if (existsSync(cluster)) {
    try {
      return await open(cluster);
    } catch {
      const aside = `${cluster}.unreadable`;
      rmSync(aside, { recursive: true, force: true });
      renameSync(cluster, aside);
      console.error(`The embedded database could not be read: it is set aside as ${aside}, and made anew.`);
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

/** Where the engine listens: a socket in a folder that only this user may enter; Windows has none that pg knows. */
async function listenAt(folder: string): Promise<{ listen: { path: string } | { host: string; port: number }; url: string }> {
  if (WINDOWS) {
    const port = await freePort();
    return { listen: { host: "127.0.0.1", port }, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
  }
  const path = join(folder, ".s.PGSQL.5432");
  rmSync(path, { force: true });
  return { listen: { path }, url: `postgres://postgres@localhost:5432/postgres?host=${encodeURIComponent(folder)}` };
}

/**
 * Starts PostgreSQL with PostGIS (PGlite) in this process, data and socket under `folder`, which only this user may enter.
 * Throws a DatabaseError when another process holds the folder, or when its path is too long for a socket.
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const home = join(resolve(folder), "embedded");
  if (!WINDOWS && Buffer.byteLength(home) > LONGEST_FOLDER)
    throw new DatabaseError(`The path of ${home} is too long for a socket: set DATA_FOLDER to a folder with a shorter path.`);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o700);
  const held = await hold(home);
  const engine = await openOrMake(join(home, "cluster"));
  const { listen, url } = await listenAt(home);
  const server = new PGLiteSocketServer({ db: engine, ...listen, maxConnections: 64 });
  await server.start();
  return {
    url,
    stop: async () => {
      await server.stop();
      await engine.close();
      held.close();
    },
  };
}
