import { exportedFeatures } from "@/app/_server/queries/export";
import type { Selection } from "@/app/_server/queries/projects";
import { ATTRIBUTED } from "@/geodata/model/attributed";
import { ATTRIBUTIONS, attributionsOf, credits, LICENCES } from "@/geodata/model/attribution";
import type { ExportHead } from "./writer";

/** What a FeatureCollection has besides its features, as foreign members (RFC 7946, section 6.1). */
const members = ({ datasetVersion, asOf }: ExportHead) => ({
  type: "FeatureCollection",
  name: ATTRIBUTIONS.atlas.whose,
  datasetVersion,
  asOf,
  attribution: `${credits("data").join("; ")}; each statement names its source.`,
  licence: LICENCES[ATTRIBUTIONS.atlas.licence].url,
  attributions: attributionsOf("data").map(({ id, whose, licence, url }) => ({ what: ATTRIBUTED[id].en, whose, licence: LICENCES[licence].names.en, url })),
});

/** A FeatureCollection (RFC 7946), a feature a segment. */
export async function* geojson(selection: Selection, head: ExportHead): AsyncIterable<string> {
  yield `${JSON.stringify(members(head)).slice(0, -1)},"features":[`;
  let separator = "\n";
  for await (const feature of exportedFeatures(selection)) {
    yield separator + JSON.stringify(feature);
    separator = ",\n";
  }
  yield "\n]}\n";
}
