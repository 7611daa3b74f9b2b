import { spawnSync } from "node:child_process";
import { Console } from "node:console";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "@/geodata/commands/analyse";

const folder = mkdtempSync(join(tmpdir(), "atlas-analyse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
/** The command line in this process: whether it could be done, and what it printed. */
function analyse(...args: string[]) {
  const [output, errors] = [new PassThrough({ encoding: "utf8" }), new PassThrough({ encoding: "utf8" })];
  const done = main(args, new Console(output, errors));
  return { done, stdout: String(output.read() ?? ""), stderr: String(errors.read() ?? "") };
}

describe("npm run analyse", () => {
  const line = file("line.wkt", "LINESTRING(76.95 43.25, 75.6 42.6, 75.99 39.47)");

  test("prints length, crossings and neighbours as tables", () => {
    const { done, stdout } = analyse(line);
    expect(done).toBe(true);
    expect(stdout).toMatch(/Unnamed line: 48\d(\.\d)? km, 3 vertices/);
    expect(stdout).toMatch(/'Kazakhstan' +│ 'Kyrgyzstan'/);
    expect(stdout).toMatch(/'bishkek-torugart-kashgar' +│ \d+/);
  });
  test("gives JSON and GeoJSON to other programs", () => {
    expect(JSON.parse(analyse(line, "--format", "json").stdout)[0].crossings.map((c: { to: string }) => c.to)).toEqual(["KG", "CN"]);
    expect(JSON.parse(analyse(line, "--format", "geojson").stdout).features.map((f: { geometry: { type: string } }) => f.geometry.type)).toEqual([
      "LineString",
      "Point",
      "Point",
    ]);
  });
  test.each([
    ["no file", [], "no FILE is given"],
    ["a file that is not there", ["nowhere.gpx"], "nowhere.gpx cannot be read"],
    ["a format that is none", [line, "--format", "pdf"], "--format is table, json or geojson"],
    ["a distance that is none", [line, "--within", "far"], "--within is a number of kilometres"],
    ["an option that is none", [line, "--fast"], "--fast"],
    ["a file without lines", [file("point.wkt", "POINT(75 40)")], "no line in it"],
  ])("refuses %s with a readable line", (_, args, message) => {
    const { done, stderr } = analyse(...args);
    expect(done).toBe(false);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
  test("as a command of its own prints what it has to say, and fails where it has nothing", () => {
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "geodata/commands/analyse.ts", ...args], { encoding: "utf8" });
    expect(command(line, "--format", "json")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\[\{.*\}\]\n$/), stderr: "" });
    expect(command("nowhere.gpx")).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^nowhere\.gpx cannot be read/) });
  });
});
