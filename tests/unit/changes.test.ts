import { expect, test } from "vitest";
import { changes, changesWithParts } from "@/app/_domain/changes";
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

test("parts that changed otherwise than the whole are told, of one change together", () => {
  const parts = (segments: string[], ...statusHistory: StatusEntry[]) => ({ id: "line", segments, statusHistory }) as Partial<ProjectSummary> as ProjectSummary;
  const line = parts(
    ["a", "b", "c", "d"],
    status("operating", "1990"),
    status("construction", "2010", "a"),
    status("construction", "2010", "b"),
    status("idle", "1995", "c"),
  );
  const [found] = changesWithParts([line], "2005", "2012");
  expect(found?.changed.map((c) => [c.segments.join(), c.before?.value ?? null, c.after?.value])).toEqual([["a,b", null, "construction"]]);
  expect(changesWithParts([line], "2011", "2012")).toEqual([]);
  // What follows the whole is not told again.
  const whole = parts(["a", "b"], status("proposed", "1997"), status("operating", "2009"));
  expect(changesWithParts([whole], "2000", "2010")[0]?.changed.map((c) => c.segments)).toEqual([[]]);
});
