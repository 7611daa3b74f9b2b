import { describe, expect, test } from "vitest";
import { answer } from "@/app/_domain/answer";
import type { ProjectDetail } from "@/app/_domain/project";
import { Answer } from "@/app/_features/dossier/Answer";
import { ROAD_DETAIL, stated } from "./projects";
import { show } from "./render";

const history = (value: "proposed" | "construction" | "operating", date: string, segment: string | null = null): ProjectDetail["statusHistory"][number] => ({
  segment,
  value,
  date,
  statement: `${segment ?? "whole"}-${value}`,
  source: "ministry",
  stance: "observed",
});

const said = (project: ProjectDetail, asOf: string | null) => show(<Answer project={project} asOf={asOf} />).container.textContent ?? "";

describe("the answer at the top of a project", () => {
  test("says the status, the length, the split by country and the crossing, each figure with a note that leads to its statement", () => {
    const { container } = show(<Answer project={ROAD_DETAIL} asOf={null} />);
    expect(container.textContent).toMatch(
      /^Operating since 19901\. (700|900) km long2; 650 km on the map: 500 km in Kyrgyzstan, 150 km in China; crosses the border at The pass\. $/,
    );
    expect([...container.querySelectorAll("sup a")].map((note) => note.getAttribute("href"))).toEqual(["#status", expect.stringMatching(/^#length-/)]);
    expect(container.querySelector("sup a")?.getAttribute("title")).toContain("The ministry 2010");
  });

  test("in a past year says that year and today, and nothing that is newer than the year", () => {
    const project = {
      ...ROAD_DETAIL,
      statusHistory: [history("proposed", "1980"), history("operating", "1990")],
    };
    expect(said(project, "1985")).toMatch(/^In 1985: proposed since 1980\d\. Today: operating since 1990\d\. 650 km on the map/);
    expect(said(project, "1970")).toMatch(/^In 1970: not yet proposed\. Today: operating/);
  });

  test("names the parts that are in another status than the whole", () => {
    const project = {
      ...ROAD_DETAIL,
      segments: [...ROAD_DETAIL.segments.map((s) => ({ ...s, id: "a" })), ...ROAD_DETAIL.segments.map((s) => ({ ...s, id: "b", names: { en: "The tunnel" } }))],
      statusHistory: [history("operating", "1990"), history("construction", "2001", "b")],
    };
    expect(said(project, null)).toMatch(/^Operating since 1990\d; under construction: The tunnel\d\. /);
  });

  test("marks a plan as a plan, and gives a figure with its date", () => {
    const statements: ProjectDetail["statements"] = [
      stated("plan", "length", 700, { unit: "km", stance: "planned", date: "2003" }),
      stated("capacity", "capacity", 20, { unit: "Mt/a", date: "2013" }),
      stated("sum", "throughput", 100, { unit: "Mt", date: "2013" }),
    ];
    const words = said({ ...ROAD_DETAIL, statements }, null);
    expect(words).toContain("700 km long (planned)");
    expect(words).toMatch(/Capacity: 20 Mt\/a \(2013\)\d\. $/);
  });

  test("rests on statements of the project that hold by the date alone", () => {
    for (const asOf of ["1989", "1990", "1995", "2020"])
      for (const clause of answer(ROAD_DETAIL, asOf, "2026-11-27").flat())
        for (const id of clause.statements) {
          const date = ROAD_DETAIL.statements.find((s) => s.id === id)?.date ?? "";
          if (clause.kind !== "status") expect(date <= asOf, `${id} of ${date} at ${asOf}`).toBe(true);
        }
  });
});
