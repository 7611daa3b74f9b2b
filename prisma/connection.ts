import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { z } from "zod";
import { type Prisma, PrismaClient } from "@/prisma/client/client";

/** The role that reads: it may select and nothing else. */
const READER = "atlas_reader";
const STATEMENT_TIMEOUT_MS = 10_000;
// One transaction: read only, as the reader, and not for long. It ends with the transaction, also behind a pooler.
const AS_READER = `set transaction read only; set local role ${READER}; set local statement_timeout = ${STATEMENT_TIMEOUT_MS}`;

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must be set, like postgres://user@host:5432/name" });

/** One pool for everything spatial, and one Prisma client on the same pool for the rest. */
interface Connection {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
}

export function connect(url: string | undefined): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl.parse(url),
    max: 8,
    query_timeout: 2 * STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 2 * STATEMENT_TIMEOUT_MS,
  });
  // An idle connection that breaks must not end the process; the next query opens a new one.
  pool.on("error", () => {});
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

// Next loads a module once for each bundle; the connection is one for the process.
const shared = globalThis as typeof globalThis & { atlasConnection?: Connection };

function connection(): Connection {
  shared.atlasConnection ??= connect(process.env.DATABASE_URL);
  return shared.atlasConnection;
}

/** Rows of a query with parameters ($1, $2, …), read as the reader. */
export async function read<Row extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const client = await connection().pool.connect();
  try {
    await client.query(`begin; ${AS_READER}`);
    const { rows } = await client.query<Row>(sql, [...parameters]);
    await client.query("commit");
    client.release();
    return rows;
  } catch (error) {
    // A connection in an unknown state is closed, not given back.
    client.release(true);
    throw error;
  }
}

/** What `question` asks of the Prisma client, read as the reader. */
export async function readModels<T>(question: (prisma: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  const used = connection();
  try {
    return await used.prisma.$transaction(
      async (transaction) => {
        for (const command of AS_READER.split("; ")) await transaction.$executeRawUnsafe(command);
        return question(transaction);
      },
      { timeout: 2 * STATEMENT_TIMEOUT_MS, maxWait: 2 * STATEMENT_TIMEOUT_MS },
    );
  } catch (error) {
    // Prisma gives a failed connection back to the pool, and the embedded engine may then answer one query late:
    // the pool goes, the next question opens a new one.
    if (shared.atlasConnection === used) shared.atlasConnection = undefined;
    used.pool.end().catch(() => {});
    throw error;
  }
}
