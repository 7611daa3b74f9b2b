import { readFileSync } from "node:fs";
import type { Route } from "@/geodata/model/route";

/** A map view (zoom/lat/lon) at a zoom with the Karakoram highway south of Tashkurgan in its middle, far from any other corridor. */
export function onTheHighway(zoom = 9): string {
  const { features }: Route = JSON.parse(readFileSync("geodata/projects/karakoram-highway/route.geojson", "utf8"));
  const { geometry } = features.find((f) => f.properties.segment === "tashkurgan-khunjerab") ?? {};
  if (geometry?.type !== "LineString") throw new Error("The segment is no line.");
  const [lon = 0, lat = 0] = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
  return `map=${zoom.toFixed(2)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}
