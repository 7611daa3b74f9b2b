import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linesOf } from "@/app/_map/picture";
import { readDataset } from "@/geodata/dataset";
import { attributionLine } from "@/geodata/model/attributed";
import { attributions, credits, creditsHtml, LICENCES } from "@/geodata/model/attribution";

describe("whose work the atlas holds", () => {
  test.each(["LICENSE", "README.md"])("%s lists every row of the table, and no other", (file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith("- ") && /, https:\S+$/.test(line))).toEqual(attributions.map(attributionLine));
  });

  test("everybody whose positions are taken under terms of their own is in it", () => {
    const { places, crossings, sources } = readDataset().dataset;
    const cited = new Set([...places, ...crossings].flatMap((p) => p.citations.map((c) => c.source)));
    const named = sources.filter((s) => cited.has(s.id) && /ODbL|CC BY|public domain/i.test(s.note ?? "")).map((s) => s.custom.origin);
    const known = attributions.flatMap((one) => one.origin ?? []);
    expect(named).toContain("OpenStreetMap");
    expect(known).toEqual(expect.arrayContaining(named));
  });

  test("OpenStreetMap and its licence are named wherever the data goes, and every licence that asks for it is", () => {
    for (const text of [credits("data").join(), creditsHtml("data")]) expect(text).toContain("© OpenStreetMap contributors (ODbL 1.0)");
    expect(creditsHtml("data")).toContain('href="https://www.openstreetmap.org/copyright"');
    const all = credits("data", "basemap", "relief").join();
    for (const { whose, licence } of attributions) expect(all).toContain(licence === "public-domain" ? whose : `${whose} (${LICENCES[licence].names.en})`);
  });

  test("nothing in the table can be taken for markup", () => {
    expect(attributions.map((one) => JSON.stringify(one)).join()).not.toMatch(/[<>&]/);
  });

  test("under a picture the credits run over as many lines as they need", () => {
    const fits = (line: string) => line.length <= 21;
    expect(linesOf(["Corridor Atlas", "GEBCO", "Natural Earth", "a very long name by itself", "CLDR"], fits)).toEqual([
      "Corridor Atlas",
      "GEBCO · Natural Earth",
      "a very long name by itself",
      "CLDR",
    ]);
  });
});
