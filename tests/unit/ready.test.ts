import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

// A copy of what a script needs before it starts, in another place than where it was made.
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "atlas-clone-"));
  cpSync("app/_start", join(clone, "app/_start"), { recursive: true });
  cpSync("package-lock.json", join(clone, "package-lock.json"));
  mkdirSync(join(clone, "node_modules"));
});
afterEach(() => rmSync(clone, { recursive: true }));

const ready = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, "app/_start/ready.mjs"), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
};
const NOT_INSTALLED = {
  status: 1,
  stdout: "",
  stderr: "The dependencies are not installed, or are not those of package-lock.json: run npm ci first.\n",
};

test("before npm ci a script says so in one line", () => {
  expect(ready()).toEqual(NOT_INSTALLED);
});

test("dependencies of another version are not taken", () => {
  writeFileSync(join(clone, "node_modules/.package-lock.json"), JSON.stringify({ packages: { "node_modules/next": { version: "1.0.0" } } }));
  expect(ready()).toEqual(NOT_INSTALLED);
});

test("a clone that was moved generates no client anew", () => {
  cpSync("node_modules/.package-lock.json", join(clone, "node_modules/.package-lock.json"));
  for (const file of ["prisma/schema.prisma", "prisma/client/.atlas-stamp"]) cpSync(file, join(clone, file));
  expect(ready("client")).toEqual({ status: 0, stdout: "", stderr: "" });
});
