import { toKML } from "@placemarkio/tokml";
import type { Feature } from "geojson";
import { flatSegments } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";
import { segmentName } from "./segment-name";

/** KML 2.2, a placemark a segment, its properties as extended data. */
export async function* kml(selection: Selection): AsyncIterable<string> {
  const features = (await flatSegments(selection)).map(({ geometry, properties }): Feature => {
    const flat = Object.entries(properties).flatMap(([name, value]) =>
      value === null ? [] : [[name, Array.isArray(value) ? value.join(" ") : String(value)]],
    );
    return { type: "Feature", geometry, properties: { ...Object.fromEntries(flat), name: segmentName(properties) } };
  });
  yield toKML({ type: "FeatureCollection", features });
}
