import { exportedFeatures } from "@/app/_server/queries/export";
import type { Selection } from "@/app/_server/queries/projects";
import { about } from "./head";
import type { ExportHead } from "./writer";

/** A FeatureCollection (RFC 7946), a feature a segment; what it has besides stands in foreign members (section 6.1). */
export async function* geojson(selection: Selection, head: ExportHead): AsyncIterable<string> {
  yield `${JSON.stringify({ type: "FeatureCollection", ...about(head) }).slice(0, -1)},"features":[`;
  let separator = "\n";
  for await (const feature of exportedFeatures(selection)) {
    yield separator + JSON.stringify(feature);
    separator = ",\n";
  }
  yield "\n]}\n";
}
