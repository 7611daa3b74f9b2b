import { expect, test } from "vitest";
import { type CrossingRow, checkCrossings } from "@/geodata/rules/crossing-agreement";

const row: CrossingRow = { project: "a-road", crossing: "the-pass", km: 12, ends: false, offsetKm: 1, withinKm: 1.5 };

test("a crossing within both accuracies of its known place is no fault, one farther off and one without a known place are", () => {
  expect(checkCrossings([row])).toEqual([]);
  expect(checkCrossings([{ ...row, offsetKm: 1.6 }])[0]).toMatchObject({
    file: "geodata/projects/a-road/route.geojson",
    message: expect.stringContaining("1.6 km"),
  });
  expect(checkCrossings([{ ...row, ends: true, offsetKm: 0.2 }])[0]?.message).toContain("ends 0.20 km from the known place");
  expect(checkCrossings([{ ...row, ends: true, offsetKm: 0.001 }])).toEqual([]);
  expect(checkCrossings([{ ...row, crossing: "KG→CN" }])[0]?.message).toContain("no known crossing near it");
});
