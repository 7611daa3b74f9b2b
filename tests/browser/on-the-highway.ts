import { readFileSync } from "node:fs";
import type { Route } from "@/geodata/model/route";

/** The middle of a segment of a project, as a map view (zoom/lat/lon). */
function middleOf(project: string, segment: string, zoom: number): string {
  const { features }: Route = JSON.parse(readFileSync(`geodata/projects/${project}/route.geojson`, "utf8"));
  const { geometry } = features.find((f) => f.properties.segment === segment) ?? {};
  if (geometry?.type !== "LineString") throw new Error("The segment is no line.");
  const [lon = 0, lat = 0] = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [];
  return `map=${zoom.toFixed(2)}/${lat.toFixed(3)}/${lon.toFixed(3)}`;
}

/** A map view with a road in its middle that two projects share. */
export const onTheSharedRoad = () => middleOf("osh-irkeshtam-kashgar", "osh-sary-tash", 8);

/** A map view (zoom/lat/lon) at a zoom with the Karakoram highway south of Tashkurgan in its middle, far from any other corridor. */
export const onTheHighway = (zoom = 9) => middleOf("karakoram-highway", "tashkurgan-khunjerab", zoom);
