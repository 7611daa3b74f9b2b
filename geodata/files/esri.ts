import { z } from "zod";
import type { Findings } from "./findings";
import { ImportError } from "./import-error";
import { nameAmong } from "./names";
import { positionOfJson } from "./positions";

const reference = z.object({ wkid: z.number().optional(), latestWkid: z.number().optional(), wkt: z.string().optional() }).optional();
const geometry = z.looseObject({
  paths: z.array(z.array(z.unknown())).optional(),
  hasZ: z.boolean().optional(),
  hasM: z.boolean().optional(),
  spatialReference: reference,
});
const feature = z.object({ attributes: z.record(z.string(), z.unknown()).nullish(), geometry });
const featureSet = z.looseObject({ features: z.array(z.unknown()), spatialReference: reference, hasZ: z.boolean().optional(), hasM: z.boolean().optional() });

const crsOf = (known: z.infer<typeof reference>): string | null => {
  const id = known?.latestWkid ?? known?.wkid;
  return id ? `EPSG:${id}` : (known?.wkt ?? null);
};

/** Reads the JSON of Esri's services: a set of features, or one polyline. False when it is none. */
export function readEsri(value: Readonly<Record<string, unknown>>, findings: Findings): boolean {
  const line = (one: z.infer<typeof geometry>, name: string | null, crs: string | null, measured: boolean) => {
    const flat = measured && !one.hasZ;
    if (one.curvePaths) findings.omit(name, new ImportError("fault.curve", { type: "curvePaths" }));
    else if (one.paths)
      findings.line(
        name,
        one.paths.map((path) => path.map((p) => positionOfJson(flat && Array.isArray(p) ? p.slice(0, 2) : p))),
        crsOf(one.spatialReference) ?? crs,
      );
    else if (one.rings) findings.areas++;
    else findings.points++;
  };
  const { data: set } = featureSet.safeParse(value);
  const isSet = set && (set.geometryType !== undefined || set.features.some((f) => feature.safeParse(f).success));
  if (isSet) {
    for (const one of set.features) {
      findings.number++;
      const { data } = feature.safeParse(one);
      if (data) line(data.geometry, nameAmong(data.attributes), crsOf(set.spatialReference), Boolean(set.hasM && !set.hasZ));
      else findings.omit(null, new ImportError("fault.noFeature", { text: JSON.stringify(one)?.slice(0, 40) ?? "" }));
    }
    return true;
  }
  const { data: alone } = geometry.safeParse(value);
  if (!alone?.paths && !alone?.curvePaths) return false;
  findings.number++;
  line(alone, null, null, Boolean(alone.hasM));
  return true;
}
