import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, Point } from "geojson";
import { describe, expect, test } from "vitest";
import { GEODATA, readDataset } from "@/geodata/dataset";
import type { Place } from "@/geodata/model/place";
import { labelRanks, type Town, town } from "@/geodata/model/town";
import { townLabels } from "@/geodata/rules/town-labels";

const at = (name: string, lon: number, more: Partial<Town> = {}): Feature<Point, Town> => ({
  type: "Feature",
  properties: { name, country: "KG", population: 1000, capital: false, rank: 6, ...more },
  geometry: { type: "Point", coordinates: [lon, 40] },
});
const place = (en: string, lon: number, kind: Place["kind"] = "town"): Place => ({
  id: en.toLowerCase(),
  names: { en, ru: `${en} (ru)` },
  variants: [],
  position: [lon, 40],
  positionalAccuracyM: 1000,
  citations: [{ source: "s", locator: "p. 1", read: "full-text" }],
  country: "KG",
  kind,
});
const ranks = { "1": ["Osh"], "2": ["Naryn"] };
const labelled = (towns: Feature<Point, Town>[], places: Place[]) => townLabels(towns, places, ranks).map((f) => f.properties);

describe("the towns of the map", () => {
  test("a town of both lists stands once, under the atlas's name", () => {
    expect(labelled([at("Osch", 72.8)], [place("Osh", 72.82)])).toEqual([
      expect.objectContaining({ name: "Osh", "name:ru": "Osh (ru)", population: 1000, label: 1, minZoom: 0 }),
    ]);
  });
  test("namesakes far apart are two towns", () => {
    expect(labelled([at("Altay", 72.8)], [place("Altay", 75)])).toHaveLength(2);
  });
  test("a station is no town", () => {
    expect(labelled([], [place("Osh", 72.8, "station")])).toEqual([]);
  });
  test("capitals are there from the first view on, ranked cities from zoom 4, others as large as they are", () => {
    expect(labelled([at("A", 70, { capital: true }), at("Naryn", 71), at("B", 72), at("C", 73, { rank: 3 })], []).map((t) => t.minZoom)).toEqual([0, 4, 7, 5]);
  });
});

test("every ranked label is that of a town of the map, and no town that is ranked stands twice", () => {
  const towns = JSON.parse(readFileSync(join(GEODATA, "basemap/towns.geojson"), "utf8")).features as Feature<Point, Town>[];
  for (const { properties } of towns) town.parse(properties);
  const byHand = labelRanks.parse(JSON.parse(readFileSync(join(GEODATA, "basemap/labels.json"), "utf8")));
  const names = townLabels(towns, readDataset().dataset.places, byHand).map((f) => f.properties.name);
  const ranked = Object.values(byHand).flat();
  expect(ranked.filter((name) => names.filter((one) => one === name).length !== 1)).toEqual([]);
});
