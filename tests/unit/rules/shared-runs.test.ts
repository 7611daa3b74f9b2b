import { describe, expect, test } from "vitest";
import { runsIn, sharedRun } from "@/geodata/rules/shared-runs";

const source = runsIn(["In the summer of 1997 the company pledged to build a pipeline, 3,000 km long, to the border.", "第一句话是这样写的"]);

describe("words that a text shares with a source", () => {
  test.each([
    [
      "eight in a row are found, whatever their case and marks",
      "As it says, the Company pledged to build a pipeline; 3,000",
      "the company pledged to build a pipeline 3 000",
    ],
    ["the whole run is named", "in the summer of 1997 the company pledged to build nothing", "in the summer of 1997 the company pledged to build"],
    ["seven are not", "the company pledged to build a pipeline.", undefined],
    ["the same words in another order are not", "to build a pipeline the company pledged, 3,000 km in the summer of 1997", undefined],
  ])("%s", (_, text, run) => {
    expect(sharedRun(text, source)).toBe(run);
  });
  test("of a source that is shorter than a run there are none", () => {
    expect(sharedRun("To the border.", runsIn(["To the border."]))).toBeUndefined();
  });
});
