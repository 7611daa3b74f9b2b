import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "@/prisma/free-port";

/** What `npm start` says on standard error, and its exit code, when it cannot start. */
function start(environment: Record<string, string>): Promise<{ code: number; said: string }> {
  const { DATABASE_URL: _, ...rest } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ["app/_start/start.mjs"], { env: { ...rest, ...environment } }, (error, __, said) =>
      resolve({ code: Number(error?.code ?? 0), said: said.trim() }),
    );
  });
}

test.describe("a start that cannot be says why in one line, with the way out", () => {
  test("the port is taken", async ({ baseURL }) => {
    const { port } = new URL(baseURL ?? "");
    const { code, said } = await start({ PORT: port });
    expect(said).toBe(`Port ${port} is taken: stop what listens there, or choose another one, like PORT=3001 npm start.`);
    expect(code).toBe(1);
  });

  for (const [name, environment, line] of [
    ["the port is none", { PORT: "many" }, /^PORT must be a number$/],
    ["the port is out of range", { PORT: "70000" }, /^PORT must be between 1 and 65535$/],
    ["the database's address is none", { DATABASE_URL: "mysql://host/name" }, /^DATABASE_URL must be like postgres:\/\/.*$/],
    [
      "no database answers",
      { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" },
      /^The database: nothing answers at that address: start PostgreSQL or mend DATABASE_URL \(ECONNREFUSED\)\.$/,
    ],
  ] as const)
    test(name, async () => {
      const { code, said } = await start({ PORT: String(await freePort()), DATA_FOLDER: join(mkdtempSync(join(tmpdir(), "atlas-")), "data"), ...environment });
      expect(said).toMatch(line);
      expect(code).toBe(1);
    });
});
