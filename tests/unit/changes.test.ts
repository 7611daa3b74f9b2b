import { expect, test } from "vitest";
import { changes } from "@/app/_domain/changes";
import type { ProjectSummary } from "@/app/_domain/summary";
import type { StatusEntry } from "@/geodata/rules/status";

const status = (value: StatusEntry["value"], date: string, segment: string | null = null): StatusEntry => ({
  segment,
  value,
  date,
  statement: `${value}-${date}`,
  source: "book",
  stance: "observed",
});
const project = (id: string, ...statusHistory: StatusEntry[]) => ({ id, statusHistory }) as unknown as ProjectSummary;

test("what changed between two years: new, other, not what stayed, and no segment by itself", () => {
  const projects = [
    project("line", status("proposed", "1997-06"), status("operating", "2009-12-14")),
    project("road", status("operating", "1979")),
    project("canal", status("operating", "1990"), status("idle", "2001", "branch")),
    project("link", status("proposed", "2004")),
  ];
  const said = (from: string, to: string) => changes(projects, from, to).map((c) => `${c.project.id}: ${c.before?.value ?? null} → ${c.after?.value ?? null}`);
  expect(said("1995", "2004")).toEqual(["line: null → proposed", "link: null → proposed"]);
  expect(said("2008", "2009")).toEqual(["line: proposed → operating"]);
  expect(said("2000", "2001")).toEqual([]);
  // Backwards too.
  expect(said("2009", "2008")).toEqual(["line: operating → proposed"]);
});
