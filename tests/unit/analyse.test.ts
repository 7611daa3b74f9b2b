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
async function analyse(...args: string[]) {
  const [output, errors] = [new PassThrough({ encoding: "utf8" }), new PassThrough({ encoding: "utf8" })];
  const done = await main(args, new Console(output, errors));
  return { done, stdout: String(output.read() ?? ""), stderr: String(errors.read() ?? "") };
}

const track = (name: string, point: string) =>
  `<gpx><trk><name>${name}</name><trkseg><trkpt lat="40" lon="75"/><trkpt lat="41" lon="75"/><trkpt ${point}/></trkseg></trk></gpx>`;

describe("npm run analyse", () => {
  const line = file("line.wkt", "LINESTRING(76.95 43.25, 75.6 42.6, 75.99 39.47)");

  test("prints length, crossings and neighbours as tables", async () => {
    const { done, stdout } = await analyse(line);
    expect(done).toBe(true);
    expect(stdout).toMatch(/line: 48\d(\.\d)? km, 3 vertices/);
    expect(stdout).toMatch(/'Kazakhstan' +│ 'Kyrgyzstan'/);
    expect(stdout).toMatch(/'bishkek-torugart-kashgar' +│ \d+/);
  });
  test("gives JSON and GeoJSON to other programs", async () => {
    expect(JSON.parse((await analyse(line, "--format", "json")).stdout)[0].crossings.map((c: { to: string }) => c.to)).toEqual(["KG", "CN"]);
    expect(JSON.parse((await analyse(line, "--format", "geojson")).stdout).features.map((f: { geometry: { type: string } }) => f.geometry.type)).toEqual([
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
  ])("refuses %s with a readable line", async (_, args, message) => {
    const { done, stderr } = await analyse(...args);
    expect(done).toBe(false);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
  test("joins files that meet, adds up those that do not, and marks what is there twice", async () => {
    const [west, east] = [file("west.wkt", "LINESTRING(73.2 39.75, 73.6 39.72)"), file("east.wkt", "LINESTRING(74.9 39.72, 73.6 39.72)")];
    const far = file("far.wkt", "LINESTRING(80 45, 81 45)");
    const { stdout, stderr } = await analyse(west, far, east, west, "--format", "json");
    const reports = JSON.parse(stdout) as { name: string; vertices: number }[];
    expect(reports.map(({ name, vertices }) => [name, vertices])).toEqual([
      ["west + east", 3],
      ["far", 2],
      ["west", 2],
    ]);
    expect(stderr).toMatch(/Total of 2 lines: 22\d(\.\d)? km/);
    expect(stderr).toContain("the same line as west");
  });
  test("one broken file of several is left out", async () => {
    const { done, stderr } = await analyse(line, file("broken.gpx", "<gpx><trk>"));
    expect(done).toBe(true);
    expect(stderr).toMatch(/broken: It is no well-formed XML/);
  });
  test("takes latitude first when it is told to", async () => {
    const swapped = file("swapped.wkt", "LINESTRING(43.25 76.95, 42.6 75.6, 39.47 75.99)");
    expect((await analyse(swapped)).stderr).toContain("Try --swap");
    expect((await analyse(swapped, "--swap")).stdout).toMatch(/'Kazakhstan'/);
  });
  test("reads no more of a device than the limit", async () => {
    expect((await analyse("/dev/zero")).stderr).toContain("more than 50 MB");
    expect((await analyse(folder)).stderr).toContain("cannot be read");
  });
  test("gives no orders to the terminal", async () => {
    const { stdout, stderr } = await analyse(file("esc.gpx", track("\u001b[2Jx", 'lat="\u001b[31m" lon="1"')));
    expect(stdout + stderr).not.toContain("\u001b");
  });
  test("as a command of its own prints what it has to say, and fails where it has nothing", async () => {
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "geodata/commands/analyse.ts", ...args], { encoding: "utf8" });
    expect(command(line, "--format", "json")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\[\{.*\}\]\n$/), stderr: "" });
    expect(command("nowhere.gpx")).toMatchObject({ status: 1, stdout: "", stderr: expect.stringMatching(/^nowhere\.gpx cannot be read/) });
  });
});
