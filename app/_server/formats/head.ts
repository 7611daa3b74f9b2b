import { ATTRIBUTED } from "@/geodata/model/attributed";
import { ATTRIBUTIONS, attributionsOf, credits, LICENCES } from "@/geodata/model/attribution";
import type { ExportHead } from "./writer";

/** What stands at the head of a file: whose it is, under which licence, which version of the dataset, for which date. */
export const about = ({ datasetVersion, asOf }: ExportHead) => ({
  name: ATTRIBUTIONS.atlas.whose,
  datasetVersion,
  asOf,
  attribution: `${credits("data").join("; ")}; each statement names its source.`,
  licence: LICENCES[ATTRIBUTIONS.atlas.licence].url,
  attributions: attributionsOf("data").map(({ id, whose, licence, url }) => ({ what: ATTRIBUTED[id].en, whose, licence: LICENCES[licence].names.en, url })),
});
