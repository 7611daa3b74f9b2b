/** A fault of the database or its set-up that the operator can put right; the message says how, in one line. */
export class DatabaseError extends Error {}

const HINTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing answers at that address: start PostgreSQL or correct DATABASE_URL",
  ENOTFOUND: "its host is unknown: correct DATABASE_URL",
  ETIMEDOUT: "it does not answer: check network and firewall or correct DATABASE_URL",
  "28P01": "the password is wrong: correct DATABASE_URL",
  "28000": "the user may not log in: correct DATABASE_URL",
  "3D000": "that database does not exist: create it (createdb) or correct DATABASE_URL",
  "42501": "the user lacks a right: let it own the database and create roles, or apply prisma/migrations as a superuser",
  "53100": "the disk is full: free some space and start again",
  ENOSPC: "the disk is full: free some space and start again",
};

/** Turns what pg or the file system threw into one line with the way out. */
export function explain(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const { code, message } = (error instanceof AggregateError ? error.errors[0] : error) as { code?: string; message: string };
  return new DatabaseError(`The database: ${(code && HINTS[code]) ?? message}${code ? ` (${code})` : ""}.`);
}
