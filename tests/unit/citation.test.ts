import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { cite } from "@/app/_server/citations/cite";
import type { Statement } from "@/geodata/model/statement";

const statement = (id: string): Statement => ({
  id,
  property: "owner",
  value: `AktobeMunaiGas, of which CNPC holds 85.42 per cent, ${"and others ".repeat(10)}`.trim(),
  date: "2014~",
  stance: "observed",
  source: "a-source",
  locator: "p. 1",
  read: "full-text",
});
const cited = (id: string) =>
  cite(
    {
      project: { id: "zhanazhol-gas-plant", name: "Zhanazhol gas processing plant" },
      statement: statement(id),
      origin: "https://atlas.example.org",
      datasetVersion: "1406eec99943",
      accessed: [2026, 3, 7],
    },
    "ris",
  );

test("a citation in RIS has a whole title, an id of its own, the date of access, and a line end after its last line", () => {
  const text = cited("owner");
  const lines = text.split("\r\n");
  expect(lines.at(-1)).toBe("");
  expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(text).toContain("Y2  - 2026/03/07/\r\n");
  expect(text).toContain(statement("owner").value);
  expect(cited("owner").match(/^ID .*$/m)?.[0]).not.toBe(cited("owner-2020").match(/^ID .*$/m)?.[0]);
});

test("another library reads the same of it", () => {
  const [read] = plugins.input.chain(cited("owner"), { generateGraph: false }) as { title: string; URL: string; author: unknown }[];
  expect(read).toMatchObject({ title: expect.stringContaining("per cent, and others"), URL: "https://atlas.example.org/projects/zhanazhol-gas-plant#owner" });
});
