import { Console } from "node:console";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { main } from "@/geodata/commands/analyse";
import { LINE_FILES } from "@/tests/fixtures/lines";

const folder = mkdtempSync(join(tmpdir(), "atlas-kinds-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command line says of files, on both outputs. */
async function analyse(...args: string[]) {
  const [output, errors] = [new PassThrough({ encoding: "utf8", highWaterMark: 1e8 }), new PassThrough({ encoding: "utf8", highWaterMark: 1e8 })];
  const done = await main(args, new Console(output, errors));
  return { done, stdout: String(output.read() ?? ""), stderr: String(errors.read() ?? "") };
}

test.each(LINE_FILES.map((one) => [one.kind, one] as const))(
  "the command line reads %s",
  async (_, { file, content, km, name, crossings = ["KG→CN"], says = [], saysNot }) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    const { done, stdout, stderr } = await analyse(path, "--format", "json");
    const table = await analyse(path);
    const all = table.stdout + table.stderr;
    for (const pattern of says) expect(all).toMatch(pattern);
    if (saysNot) expect(all).not.toMatch(saysNot);
    expect(all).not.toContain("    at ");
    expect(done).toBe(km !== undefined);
    if (km === undefined) return expect(stderr).not.toBe("");
    const [report] = JSON.parse(stdout) as { name: string; lengthKm: number; crossings: { from: string; to: string }[] }[];
    expect(report?.lengthKm).toBeCloseTo(km, 3);
    expect(report?.crossings.map((c) => `${c.from}→${c.to}`)).toEqual(crossings);
    if (name) expect(report?.name).toBe(name);
  },
);
