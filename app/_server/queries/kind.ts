import { kindOf, needsProduct } from "@/geodata/model/kind";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";

const branches = PROJECT_LAYER_IDS.filter((layer) => !needsProduct(layer)).map((layer) => `when '${layer}' then '${kindOf(layer, null)}'`);

/** SQL of the kind of a project (geodata/model/kind.ts) from a row of the table `project` under the name p. */
export const KIND_SQL = `case p.layer ${branches.join(" ")} else coalesce(p.product, '${kindOf("pipelines", null)}') end`;
