import { csvParse } from "d3-dsv";
import { describe, expect, inject, test } from "vitest";
import { projectsOf } from "@/app/_domain/document";
import { passes } from "@/app/_domain/filters";
import { finder } from "@/app/_domain/finder";
import { holdsBy } from "@/geodata/model/date";

process.env.DATABASE_URL = inject("databaseUrl");
const { read, readModels } = await import("@/prisma/connection");
const { projects } = await import("@/app/_server/queries/projects");
const { project } = await import("@/app/_server/queries/project");
const { table } = await import("@/app/_server/queries/table");
const { exportedFeatures } = await import("@/app/_server/queries/export");
const { sources, source } = await import("@/app/_server/queries/sources");
const { borderMeasures } = await import("@/app/_server/queries/border-measures");
const { flows } = await import("@/app/_server/queries/flows");
const { documents } = await import("@/app/_server/queries/documents");
const { WRITERS } = await import("@/app/_server/formats");

describe("reading", () => {
  test("is done by a role that can only read", async () => {
    expect((await read("select current_user as role"))[0]).toEqual({ role: "atlas_reader" });
    await expect(read("delete from statement")).rejects.toThrow(/read-only transaction|permission denied/);
    await expect(read("create table mine (a int)")).rejects.toThrow(/read-only transaction|permission denied/);
    await expect(read("select * from pg_authid")).rejects.toThrow("permission denied");
  });

  test("leaves no role and no transaction behind", async () => {
    await read("select 1");
    await expect(read("select fault")).rejects.toThrow();
    expect((await read("select current_setting('transaction_read_only') as only"))[0]).toEqual({ only: "on" });
  });

  test("a question that fails disturbs no other", async () => {
    const fail = () => readModels((prisma) => prisma.$queryRawUnsafe("select fault"));
    const asked = Array.from({ length: 40 }, (_, i) =>
      i % 4 === 0 ? fail() : i % 4 === 1 ? read("select fault") : i % 4 === 2 ? projects({}) : read("select 1"),
    );
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, i) => (i % 4 < 2 ? "rejected" : "fulfilled")));
  });

  test("goes on beside other reads", async () => {
    const all = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? projects({}) : project("karakoram-highway"))));
    expect(all.every(Boolean)).toBe(true);
  });

  test("takes text as text, never as SQL", async () => {
    const before = (await projects({})).length;
    for (const q of ["'; drop table statement; --", "%", "\\", "<script>"]) expect(await projects({ q })).toEqual([]);
    expect(await project("x' or '1'='1")).toBeUndefined();
    expect((await projects({})).length).toBe(before);
  });
});

describe("a text that is searched for", () => {
  /** Words that readers wrote in one script or another, with slips, and every fortieth word of what can be found. */
  async function words(): Promise<string[]> {
    const found = (await documents()).flatMap((d) => `${d.title} ${d.text}`.match(/[\p{L}\p{M}]{3,}/gu) ?? []);
    const every = [...new Set(found)].sort().filter((_, i) => i % 40 === 0);
    return ["torugrat", "Кашгар", "Алашанкоу", "Ürümqi", "ürümqi", "KARAKORAM", "喀喇昆仑", "no such word", ...every];
  }

  test("finds the same projects in the explorer and in the API", async () => {
    const [all, find] = [await projects({}), finder(await documents())];
    for (const q of await words()) {
      const inTheBrowser = all.filter((p) => passes(p, { q }, projectsOf(find(q)))).map((p) => p.id);
      expect([q, (await projects({ q })).map((p) => p.id)]).toEqual([q, inTheBrowser]);
    }
  });

  test("finds the same projects in both exports", async () => {
    for (const q of ["torugrat", "Кашгар", "Ürümqi", "Lukoil"]) {
      const expected = (await projects({ q })).map((p) => p.id);
      expect(expected.length).toBeGreaterThan(0);
      let csv = "";
      for await (const bit of WRITERS.csv({ q }, { datasetVersion: undefined, asOf: "2026" })) csv += bit;
      expect(csvParse(csv.slice(1)).map((row) => row.id)).toEqual(expected);
      const inGeojson = new Set<unknown>();
      for await (const { properties } of exportedFeatures({ q })) inGeojson.add(properties?.project);
      expect([...inGeojson]).toEqual(expected);
    }
  });
});

describe("projects", () => {
  test("are filtered by layer, country, box, text and status", async () => {
    const ids = async (filter: Parameters<typeof projects>[0]) => (await projects(filter)).map((p) => p.id);
    const all = await projects({});
    const those = (holds: (p: (typeof all)[number]) => boolean) => all.filter(holds).map((p) => p.id);
    expect(await ids({ layers: ["pipelines"] })).toEqual(those((p) => p.layer === "pipelines"));
    expect(await ids({ layers: ["pipelines"] })).toEqual(expect.arrayContaining(["kazakhstan-china-oil-pipeline", "turkmenistan-china-gas-pipeline"]));
    expect(await ids({ country: ["PK"] })).toEqual(those((p) => p.countries.includes("PK")));
    expect(await ids({ country: ["PK"] })).toContain("karakoram-highway");
    // The Khunjerab lies in the box; a line whose own box meets it need not come into it.
    const inside = await ids({ bbox: [73, 34, 75.3, 36.5] });
    expect(inside).toContain("karakoram-highway");
    const meets = those(({ bbox: [west, south, east, north] }) => west <= 75.3 && east >= 73 && south <= 36.5 && north >= 34);
    expect(meets).toEqual(expect.arrayContaining(inside));
    expect(meets.length).toBeLessThan(all.length);
    expect(await ids({ q: "喀喇昆仑" })).toContain("karakoram-highway");
    expect(await ids({ q: "karakorum" })).toContain("karakoram-highway");
    expect(await ids({ status: ["cancelled"], layers: ["highways"] })).toEqual(those((p) => p.status?.value === "cancelled" && p.layer === "highways"));
  });

  test("have the status of the date asked for", async () => {
    const status = async (asOf: string) => (await projects({ ids: ["kazakhstan-china-oil-pipeline"], asOf }))[0]?.status?.value;
    expect(await status("1990")).toBeUndefined();
    expect(await status("1998")).toBe("proposed");
    expect(await status("2002")).toBe("shelved");
    expect(await status("2012")).toBe("operating");
  });

  test("have the figures of the date asked for, the list as the table", async () => {
    for (const asOf of ["1995", "2005", "2015", "2026"]) {
      const rows = await table({ asOf });
      for (const { id, capacity, capacityDate, owner, ownerDate } of rows) {
        const listed = (await projects({ ids: [id], asOf }))[0];
        expect([id, listed?.capacity?.value ?? null]).toEqual([id, capacity]);
        for (const date of [capacityDate, ownerDate]) if (date) expect(holdsBy({ date }, asOf), `${id} has a figure of ${date} in ${asOf}`).toBe(true);
        expect(Boolean(owner)).toBe(Boolean(ownerDate));
      }
    }
  });

  test("come whole: statements with their sources, lengths that add up, provenance of every segment", async () => {
    for (const { id } of await projects({})) {
      const one = await project(id);
      const known = new Set(one?.sources.map((s) => s.id));
      expect(one?.statements.every((s) => known.has(s.source))).toBe(true);
      expect(one?.geometryProvenance.length).toBe(one?.segments.length);
      const sum = one?.lengthByCountry.reduce((all, part) => all + part.km, 0);
      expect(sum).toBeCloseTo(one?.lengthKm ?? 0, 3);
    }
  });

  test("say what they are in every language, and are found by it", async () => {
    const one = await project("karakoram-highway");
    expect(one?.summaries).toEqual({ en: one?.summary, ru: expect.stringContaining("Горная дорога"), zh: expect.stringContaining("公路") });
    expect(one?.lengthRemarks).toEqual({ en: one?.lengthRemark, ru: expect.stringContaining("серпантины"), zh: expect.stringContaining("弯道") });
    expect((await project("karamay"))?.lengthRemarks).toBeNull();
    expect((await projects({ q: "горная дорога" })).map((p) => p.id)).toContain("karakoram-highway");
  });

  test("the Karakoram highway crosses from China to Pakistan at the Khunjerab pass, once", async () => {
    const one = await project("karakoram-highway");
    expect(one?.crossings.map((c) => [c.from, c.to])).toEqual([["CN", "PK"]]);
    expect(one?.crossings[0]?.name).toMatch(/Khunjerab/);
    expect(one?.crossings[0]?.lat).toBeCloseTo(36.85, 1);
  });
});

test.each([
  ["kazakhstan-china-oil-pipeline", ["KZ→CN"]],
  ["turkmenistan-china-gas-pipeline", ["TM→UZ", "UZ→KZ", "KZ→CN"]],
  ["bishkek-torugart-kashgar", ["KG→CN"]],
  ["osh-irkeshtam-kashgar", ["KG→CN"]],
  ["tashkent-osh-kashgar", ["UZ→KG", "KG→CN"]],
  ["trans-pamir-corridor", ["UZ→TJ", "TJ→CN"]],
])("%s crosses the borders that it is known to cross, in order, each by name", async (id, expected) => {
  const one = await project(id);
  const main = one?.crossings.filter((c) => !one.segments.find((s) => s.id === c.segment)?.branch);
  expect(main?.map((c) => `${c.from}→${c.to}`)).toEqual(expected);
  expect(main?.every((c) => c.name)).toBe(true);
});

test("the export holds every segment once, with status, citations and provenance", async () => {
  const features = [];
  for await (const feature of exportedFeatures({})) features.push(feature);
  expect(new Set(features.map((f) => f.id)).size).toBe(features.length);
  for (const { properties } of features) {
    expect(properties?.statements.length).toBeGreaterThan(0);
    expect(properties?.provenance.positionalAccuracyM).toBeGreaterThan(0);
    expect(properties?.status === null).toBe(properties?.statusStance === null);
  }
  // What is claimed is marked as claimed, what is inferred as inferred.
  for (const mark of ["claimed", true])
    expect(features.some(({ properties }) => [properties?.statusStance, properties?.statusInferred].includes(mark))).toBe(true);
  const [some] = features;
  expect(some?.properties?.sources.length).toBeGreaterThan(0);
});

test("of features that are segments a filter asks the segment: status, country and length are its own", async () => {
  const found = async (filter: Parameters<typeof exportedFeatures>[0]) => {
    const features = [];
    for await (const { properties } of exportedFeatures(filter)) features.push(properties ?? {});
    return features;
  };
  const all = await found({ asOf: "2026-01-01" });
  const operating = await found({ asOf: "2026-01-01", status: ["operating"], country: ["CN"], layers: ["pipelines"] });
  expect(operating).toEqual(all.filter((p) => p.layer === "pipelines" && p.status === "operating" && p.countries.includes("CN")));
  expect(operating.length).toBeGreaterThan(0);
  expect((await found({ asOf: "2026-01-01", longer: 500 })).every((p) => p.lengthKm >= 500)).toBe(true);
  // Before anybody proposed it a segment is not there.
  const early = await found({ asOf: "1990" });
  expect(early.length).toBeLessThan(all.length);
  expect(early.every((p) => p.status)).toBe(true);
});

test("the table for spreadsheets gives each value with its stance and its date", async () => {
  let csv = "";
  for await (const bit of WRITERS.csv({}, { datasetVersion: undefined, asOf: "2026" })) csv += bit;
  for (const row of csvParse(csv.slice(1))) {
    for (const [value, ...others] of [
      ["status", "statusStance", "since", "sinceSource"],
      ["capacity", "capacityStance", "capacityDate"],
      ["owner", "ownerStance", "ownerDate"],
    ])
      for (const other of others) expect([row.id, other, Boolean(row[other ?? ""])]).toEqual([row.id, other, Boolean(row[value ?? ""])]);
    expect(Number(row.partsOperating)).toBeLessThanOrEqual(Number(row.parts));
  }
});

test("sources count what rests on them", async () => {
  const all = await sources();
  const founding = all.find((s) => s.csl.id === "mukimdzhanova-2004");
  expect(founding?.statements).toBe((await source("mukimdzhanova-2004"))?.cited.flatMap((p) => p.statements).length);
  expect(founding?.statements).toBeGreaterThan(0);
  expect(await source("nobody")).toBeUndefined();
});

test("China's border with its three neighbours is measured on the polygons", async () => {
  const { parts } = await borderMeasures();
  expect(parts.map((p) => p.country).sort()).toEqual(["KG", "KZ", "TJ"]);
  const whole = parts.reduce((sum, part) => sum + part.km, 0);
  expect(whole).toBeGreaterThan(2500);
  expect(whole).toBeLessThan(3800);
});

test("flows are pipelines with a stated capacity", async () => {
  const all = await flows();
  expect(all.length).toBeGreaterThan(1);
  for (const flow of all) expect(flow.capacity).toBeGreaterThan(0);
});
