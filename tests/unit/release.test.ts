import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const version: string = JSON.parse(readFileSync("package.json", "utf8")).version;

test("package, lock file, citation file and changelog name the same version", () => {
  expect(JSON.parse(readFileSync("package-lock.json", "utf8")).version).toBe(version);
  expect(/^version: (.+)$/m.exec(readFileSync("CITATION.cff", "utf8"))?.[1]).toBe(version);
  const [, newest, date] = /^## \[(\d+\.\d+\.\d+)\] – (\S+)$/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];
  expect(newest).toBe(version);
  expect(/^date-released: (.+)$/m.exec(readFileSync("CITATION.cff", "utf8"))?.[1]).toBe(date);
});
