import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "atlas-analyse-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const analyse = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "geodata/commands/analyse.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

describe("npm run analyse", () => {
  const line = file("line.wkt", "LINESTRING(76.95 43.25, 75.6 42.6, 75.99 39.47)");

  test("prints length, crossings and neighbours as tables", () => {
    const { status, stdout } = analyse(line);
    expect(status).toBe(0);
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
    const { status, stderr } = analyse(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
});
