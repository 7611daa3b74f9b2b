import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { z } from "zod";
import { type Prisma, PrismaClient, type Statement } from "@/prisma/client/client";
import { discardAfterError } from "./discard-after-error";
import { type Typed, typed } from "./typed-columns";

/** The role that reads: it may select and nothing else. */
const READER = "atlas_reader";
const STATEMENT_TIMEOUT_MS = 10_000;
// One transaction: read only, as the reader, and not for long. It ends with the transaction, also behind a pooler.
const AS_READER = `set transaction read only; set local role ${READER}; set local statement_timeout = ${STATEMENT_TIMEOUT_MS}`;

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must be set, like postgres://user@host:5432/name" });

export type StatementRow = Typed<Statement>;

/** Rows of a query with parameters ($1, $2, …), read as the reader. */
export type Read = <Row extends pg.QueryResultRow>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

export interface Connection {
  readonly read: Read;
  /** What `question` asks of the Prisma client, read as the reader; its columns come as the model has them. */
  readonly readModels: <T>(question: (prisma: Prisma.TransactionClient) => Promise<T>) => Promise<Typed<T>>;
  readonly end: () => Promise<void>;
}

/** One pool for everything spatial, and one Prisma client on the same pool for the rest. */
export function connect(url: string | undefined): Connection {
  const pool = new pg.Pool({
    connectionString: databaseUrl.parse(url),
    max: 8,
    query_timeout: 2 * STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 2 * STATEMENT_TIMEOUT_MS,
  });
  // An idle connection that breaks must not end the process; the next query opens a new one.
  pool.on("error", () => {});
  discardAfterError(pool);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    async read<Row extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
      const client = await pool.connect();
      try {
        await client.query(`begin; ${AS_READER}`);
        const { rows } = await client.query<Row>(sql, [...parameters]);
        await client.query("commit");
        return rows;
      } finally {
        client.release();
      }
    },
    readModels: async (question) =>
      typed(
        await prisma.$transaction(
          async (transaction) => {
            for (const command of AS_READER.split("; ")) await transaction.$executeRawUnsafe(command);
            return question(transaction);
          },
          { timeout: 2 * STATEMENT_TIMEOUT_MS, maxWait: 2 * STATEMENT_TIMEOUT_MS },
        ),
      ),
    end: () => pool.end(),
  };
}

// Next loads a module once for each bundle; the connection is one for the process.
const shared = globalThis as typeof globalThis & { atlasConnection?: Connection };

function connection(): Connection {
  shared.atlasConnection ??= connect(process.env.DATABASE_URL);
  return shared.atlasConnection;
}

/** `read` on the connection of this process. */
export const read: Read = (sql, parameters) => connection().read(sql, parameters);

/** `readModels` on the connection of this process. */
export const readModels: Connection["readModels"] = (question) => connection().readModels(question);
