import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readDataset } from "@/geodata/dataset";
import { load } from "@/prisma/load";
import { NEW_PROJECT, withNewProject } from "@/tests/fixtures/new-project";

process.env.DATABASE_URL = inject("databaseUrl");
const { projects } = await import("@/app/_server/queries/projects");
const { project } = await import("@/app/_server/queries/project");
const { exportedFeatures } = await import("@/app/_server/queries/export");
const { country, crossing } = await import("@/app/_server/queries/countries");
const { source } = await import("@/app/_server/queries/sources");

const parent = mkdtempSync(join(tmpdir(), "atlas-new-project-"));
const client = new pg.Client({ connectionString: inject("databaseUrl") });
const before = readDataset().dataset;
beforeAll(async () => {
  await client.connect();
  const folder = join(parent, "geodata");
  withNewProject(folder);
  const { dataset, faults } = readDataset(folder);
  expect(faults).toEqual([]);
  await load(client, dataset);
});
// The other files of tests find the dataset as it was.
afterAll(async () => {
  await load(client, before);
  await client.end();
  rmSync(parent, { recursive: true });
});

test("a new project is listed beside the others, with the status of the date asked for", async () => {
  const ids = async (asOf?: string) => (await projects({ asOf })).map((p) => p.id);
  expect(await ids("2032")).toEqual([...before.projects.map((p) => p.project.id), NEW_PROJECT].sort());
  const status = async (asOf: string) => (await projects({ ids: [NEW_PROJECT], asOf }))[0]?.status;
  expect(await status("2030")).toBeNull();
  expect(await status("2032")).toMatchObject({ value: "proposed", since: "2031-04", source: "a-feasibility-study-2031" });
  expect((await projects({ layers: ["railways"], country: ["KG"] })).map((p) => p.id)).toContain(NEW_PROJECT);
});

test("its record is whole: length by country, statements, source, provenance", async () => {
  const one = await project(NEW_PROJECT);
  expect(one?.lengthByCountry.map((part) => part.country)).toEqual(["KG"]);
  expect(one?.lengthByCountry[0]?.km).toBeCloseTo(one?.lengthKm ?? 0, 6);
  // It ends at the border and does not pass it.
  expect(one?.crossings).toMatchObject([{ from: "KG", to: "CN", computed: null, offsetKm: 0 }]);
  expect(one?.statements.map((s) => s.id).sort()).toEqual(["capacity", "status"]);
  expect(one?.sources.map((s) => s.id)).toEqual(["a-feasibility-study-2031"]);
  expect(one?.geometryProvenance.map((p) => p.segment)).toEqual(["whole"]);
  // What has no translation is there in English.
  expect(one?.summaries).toEqual({ en: "A railway that a feasibility study proposes." });
  expect((await source("a-feasibility-study-2031"))?.cited.map((p) => p.id)).toEqual([NEW_PROJECT]);
});

test("its country and the crossing at its end have it", async () => {
  const one = await project(NEW_PROJECT);
  const kyrgyzstan = await country("KG");
  const here = kyrgyzstan?.projects.find((p) => p.id === NEW_PROJECT);
  expect(here?.km).toBeCloseTo(one?.lengthKm ?? 0, 6);
  // It is only proposed.
  expect(here?.operatingKm).toBe(0);
  expect(kyrgyzstan?.crossings.map((c) => c.id)).toContain("torugart");
  expect(await country("NP")).toBeUndefined();
  expect((await crossing("torugart"))?.passing).toContainEqual(expect.objectContaining({ project: NEW_PROJECT, offsetKm: null }));
  expect(await crossing("nowhere")).toBeUndefined();
});

test("it is exported", async () => {
  const features = [];
  for await (const feature of exportedFeatures({ ids: [NEW_PROJECT], asOf: "2032" })) features.push(feature);
  expect(features.map((f) => f.geometry.type)).toEqual(["LineString"]);
});
