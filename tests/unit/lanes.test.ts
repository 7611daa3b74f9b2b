import { expect, test } from "vitest";
import { lanes } from "@/geodata/analysis/lanes";
import type { ProjectFiles } from "@/geodata/dataset";

const project = (id: string, layer: string, coordinates: number[][]) =>
  ({
    project: { id, layer },
    route: { features: [{ properties: { segment: "whole" }, geometry: { type: "LineString", coordinates } }] },
  }) as unknown as ProjectFiles;
const road = [
  [75, 40],
  [75, 41],
  [75, 42],
];

test("a segment lies beside those before it that run on the same line, in either direction", () => {
  const found = lanes([
    project("first", "highways", road),
    project("back", "highways", road.toReversed()),
    project("pipe", "pipelines", road),
    project("third", "highways", [...road, [75, 43]]),
    project("elsewhere", "highways", [
      [75, 42],
      [76, 42],
      [77, 42],
    ]),
  ]);
  expect(Object.fromEntries(found)).toEqual({ "first/whole": 0, "back/whole": 1, "pipe/whole": 0, "third/whole": 2, "elsewhere/whole": 0 });
});
