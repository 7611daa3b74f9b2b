import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { ROOT } from "@/app/_start/prepare.mjs";
import { betweenFolders, cycles, importsOf } from "@/tests/imports/cycles";

let folder: string;
const plant = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "atlas-imports-")));
  for (const file of ["biome.json", "tsconfig.json", "package.json"]) copyFileSync(file, join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lintReport = z.object({ diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })) });

/** The planted files in which the linter finds one kind of fault. */
function lintedFor(category: string): string[] {
  const args = [join(ROOT, "node_modules/@biomejs/biome/bin/biome"), "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];
  const { diagnostics } = lintReport.parse(JSON.parse(spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout));
  return [...new Set(diagnostics.filter((d) => d.category === category).map((d) => d.location.path))].sort();
}

// What may import what: each room those that its line names.
const KNOWLEDGE = ["geodata/model", "geodata/rules"];
const ROOMS: Record<string, string[]> = {
  "geodata/model": [],
  "geodata/rules": ["geodata/model"],
  "geodata/commands": KNOWLEDGE,
  prisma: KNOWLEDGE,
  "app/_domain": KNOWLEDGE,
  "app/_theme": [...KNOWLEDGE, "app/_domain"],
  "app/_i18n": [...KNOWLEDGE, "app/_domain"],
  "app/_ui": [...KNOWLEDGE, "app/_domain", "app/_theme", "app/_i18n"],
  "app/_map": [...KNOWLEDGE, "app/_domain", "app/_theme", "app/_i18n", "app/_ui"],
  "app/_features": [...KNOWLEDGE, "app/_domain", "app/_theme", "app/_i18n", "app/_ui", "app/_map"],
  "app/_server": [...KNOWLEDGE, "prisma", "app/_domain"],
};

test("the linter refuses every import against the direction of the rooms, and no other", () => {
  const pairs = Object.keys(ROOMS).flatMap((from) => Object.keys(ROOMS).flatMap((to) => (from === to ? [] : [[from, to] as const])));
  const name = (from: string, to: string) => `${from}/imports-${to.replaceAll("/", "-")}.ts`;
  for (const [from, to] of pairs) plant(name(from, to), `import { one } from "@/${to}/one";\nexport const two = one;\n`);
  const wrong = pairs.filter(([from, to]) => !ROOMS[from]?.includes(to)).map(([from, to]) => name(from, to));
  expect(lintedFor("lint/style/noRestrictedImports")).toEqual(wrong.sort());
});

describe("a planted cycle", () => {
  test("of files is found by the linter and by the cycle check, of types alone too", () => {
    plant("geodata/model/one.ts", 'import type { Two } from "@/geodata/model/two";\nexport type One = Two[];\n');
    plant("geodata/model/two.ts", 'import type { One } from "@/geodata/model/one";\nexport type Two = One | string;\n');
    plant("geodata/rules/three.ts", 'import type { One } from "@/geodata/model/one";\nexport type Three = One;\n');
    expect(lintedFor("lint/suspicious/noImportCycles")).toEqual(["geodata/model/one.ts", "geodata/model/two.ts"]);
    const files = importsOf(folder);
    expect(cycles(files)).toEqual([["geodata/model/one.ts", "geodata/model/two.ts", "geodata/model/one.ts"]]);
    expect(cycles(betweenFolders(files))).toEqual([]);
  });

  test("of folders is found where no file is in a cycle", () => {
    plant("app/_ui/one.ts", 'export { two } from "@/app/_ui/inner/two";\n');
    plant("app/_ui/inner/two.ts", "export const two = 2;\n");
    plant("app/_ui/inner/three.ts", 'export const three = () => import("@/app/_theme/four");\n');
    plant("app/_theme/four.ts", 'export { five } from "@/app/_ui/five";\n');
    plant("app/_ui/five.ts", "export const five = 5;\n");
    const files = importsOf(folder);
    expect(cycles(files)).toEqual([]);
    expect(cycles(betweenFolders(files))).toEqual([["app/_theme", "app/_ui", "app/_ui/inner", "app/_theme"]]);
  });
});
