import { STATUS_CODES } from "node:http";

/** What goes wrong where the database cannot be had now: PostgreSQL's classes 08, 53, 57P and the socket's own faults. */
const UNAVAILABLE = /^(08...|53...|57P0[1-5]|57014|25P03|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|ETIMEDOUT|EPIPE|P1001|P1002|P1008|P1017|P2024)$/;
const TIMED_OUT = /timeout|Connection terminated|not yet accepting|in recovery/i;
const RETRY_AFTER_S = 5;

/** An answer of RFC 9457 (problem details): what is wrong with a request, in which field, and the way out. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    /** The parameter that is at fault. */
    readonly field?: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }

  /** The problem as JSON. */
  json(): string {
    const { status, detail, field } = this;
    return JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail, field });
  }
}

/** What a request that threw is answered with: the Problem itself, 503 where the database cannot be had, 500 that tells nothing of the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  console.error(error);
  const { code, message } = error as { code?: string; message?: string };
  return UNAVAILABLE.test(code ?? "") || TIMED_OUT.test(message ?? "")
    ? new Problem(503, "The database does not answer now; try again.", undefined, { "retry-after": String(RETRY_AFTER_S) })
    : new Problem(500, "The atlas could not answer; the fault is recorded. Try again later.");
}
