import { expect, test } from "vitest";
import { particles, positionOf } from "@/app/_features/flow/particles";

const path = [
  [60, 40],
  [70, 40],
];
const flows = [
  { id: "large", path, capacity: 20, unit: "Mt/a" },
  { id: "small", path, capacity: 5, unit: "Mt/a" },
  { id: "gas", path, capacity: 55, unit: "bcm/a" },
];
const count = (id: string) => particles(flows).filter((p) => p.flow === id).length;

test("the larger capacity has more dots, each unit compared with itself", () => {
  expect(count("large")).toBeGreaterThan(count("small"));
  expect(count("gas")).toBe(count("large"));
});

test("dots run from the first position of the line towards the last", () => {
  const [first] = particles(flows);
  if (!first) throw new Error("no dot");
  expect(positionOf(first, 0)).toEqual([60, 40]);
  expect(positionOf(first, 0.5)[0]).toBeCloseTo(65, 1);
  expect(positionOf(first, 0.999)[0]).toBeGreaterThan(69.9);
});
