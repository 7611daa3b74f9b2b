import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Embedded, startEmbedded } from "@/prisma/embedded";

// A new cluster takes 10 s of an idle processor.
const MAKING_MS = 300_000;
const parent = mkdtempSync(join(tmpdir(), "atlas-embedded-"));
const folder = join(parent, "data");
let engine: Embedded;
beforeAll(async () => {
  engine = await startEmbedded(folder);
}, MAKING_MS);
afterAll(async () => {
  await engine.stop();
  rmSync(parent, { recursive: true });
});

describe.skipIf(process.platform === "win32")("the embedded engine", () => {
  test("listens on no port, and at a socket that only its user may reach", () => {
    expect(new URL(engine.url).searchParams.get("host")).toBe(join(folder, "embedded"));
    expect(statSync(join(folder, "embedded")).mode & 0o777).toBe(0o700);
  });

  test("holds its folder against a second one", async () => {
    await expect(startEmbedded(folder)).rejects.toThrow(/is in use by another process: stop that one first/);
  });

  test("says when the folder's path is too long for a socket", async () => {
    await expect(startEmbedded(join(parent, "deep".repeat(30)))).rejects.toThrow(/is too long for a socket: set DATA_FOLDER/);
  });

  test("opens a folder whose holder was killed, with its data", { timeout: MAKING_MS }, async () => {
    const killed = join(parent, "killed");
    const holder = fork(join(import.meta.dirname, "hold.ts"), [killed], { execArgv: ["--import", "tsx"] });
    await once(holder, "message");
    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect(existsSync(join(killed, "embedded", "lock"))).toBe(true);
    const again = await startEmbedded(killed);
    const client = new pg.Client({ connectionString: again.url });
    await client.connect();
    expect((await client.query("select note from kept")).rows).toEqual([{ note: "here" }]);
    await client.end();
    await again.stop();
  });

  test("sets aside what it cannot read, and starts anew", { timeout: MAKING_MS }, async () => {
    const broken = join(parent, "broken");
    mkdirSync(join(broken, "embedded", "cluster"), { recursive: true });
    writeFileSync(join(broken, "embedded", "cluster", "PG_VERSION"), "3");
    const anew = await startEmbedded(broken);
    await anew.stop();
    expect(existsSync(join(broken, "embedded", "cluster.unreadable", "PG_VERSION"))).toBe(true);
  });
});
