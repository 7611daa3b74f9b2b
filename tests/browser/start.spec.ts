import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
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
      /^The database: nothing answers at that address: start PostgreSQL or correct DATABASE_URL \(ECONNREFUSED\)\.$/,
    ],
  ] as const)
    test(name, async () => {
      const { code, said } = await start({ PORT: String(await freePort()), DATA_FOLDER: join(mkdtempSync(join(tmpdir(), "atlas-")), "data"), ...environment });
      expect(said).toMatch(line);
      expect(code).toBe(1);
    });
});

test("a start that is killed takes its app with it, and the next one opens the same data", async () => {
  test.setTimeout(300_000);
  const port = String(await freePort());
  const environment = { PORT: port, HOST: "127.0.0.1", DATA_FOLDER: join(mkdtempSync(join(tmpdir(), "atlas-")), "data") };
  const { DATABASE_URL: _, ...rest } = process.env;
  const begin = async () => {
    const app = spawn(process.execPath, ["app/_start/start.mjs"], { env: { ...rest, ...environment }, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    for await (const text of app.stdout) {
      output += text;
      if (output.includes("is ready")) break;
    }
    expect(output).toContain(`Corridor Atlas is ready: http://127.0.0.1:${port}`);
    return { app, output };
  };
  const first = await begin();
  first.app.kill("SIGKILL");
  await once(first.app, "exit");
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/health/live`).then(
          () => "answers",
          () => "gone",
        ),
      { timeout: 30_000 },
    )
    .toBe("gone");
  const second = await begin();
  expect(second.output).toContain("already loaded");
  second.app.kill("SIGTERM");
  await once(second.app, "exit");
});
