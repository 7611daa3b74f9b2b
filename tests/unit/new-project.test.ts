import { Console } from "node:console";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { main } from "@/geodata/commands/check";
import { NEW_PROJECT, withNewProject } from "@/tests/fixtures/new-project";

const parent = mkdtempSync(join(tmpdir(), "atlas-new-project-"));
afterAll(() => rmSync(parent, { recursive: true }));

/** What the check prints, and whether it passes. */
function checked(folder?: string) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const passed = main(folder, new Console(stdout, stderr));
  return { passed, stdout: String(stdout.read() ?? ""), stderr: String(stderr.read() ?? "") };
}

test("a project that is added as CONTRIBUTING.md says passes the check and stands in its table", () => {
  const folder = join(parent, "geodata");
  withNewProject(folder);
  const { passed, stdout, stderr } = checked(folder);
  expect(stderr).toBe("");
  expect(passed).toBe(true);
  expect(stdout).toContain(NEW_PROJECT);
  expect(stdout).toContain("2031-04 proposed");
  expect(checked().stdout).not.toContain(NEW_PROJECT);
});
