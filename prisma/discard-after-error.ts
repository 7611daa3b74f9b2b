import type pg from "pg";

/**
 * Makes a pool close each connection on which a query failed, instead of handing it on: its transaction may be open, and
 * the embedded engine may answer one query late. The others go on.
 */
export function discardAfterError(pool: pg.Pool): void {
  const failed = new WeakSet<pg.ClientBase>();
  pool.on("connect", (client) => {
    client.query = new Proxy(client.query, {
      apply(query, _, args: unknown[]) {
        const result: unknown = Reflect.apply(query, client, args);
        if (result instanceof Promise) result.catch(() => failed.add(client));
        return result;
      },
    });
  });
  // The pool keeps no connection that has ended.
  pool.on("release", (_, client) => {
    if (failed.has(client)) client.end().catch(() => {});
  });
}
