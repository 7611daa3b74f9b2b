import type { Findings } from "./findings";
import { ImportError } from "./import-error";

/** Reads every object of a TopoJSON topology as features, one after the other. Throws an ImportError. */
export async function readTopology(value: Readonly<Record<string, unknown>>, findings: Findings, onFeature: (feature: unknown) => void) {
  const { feature } = await import("topojson-client");
  const topology = value as unknown as Parameters<typeof feature>[0];
  for (const [name, object] of Object.entries(topology.objects ?? {})) {
    try {
      const made = feature(topology, object);
      if (made.type !== "FeatureCollection") onFeature(made);
      else for (const one of made.features) onFeature(one);
    } catch (error) {
      // Arcs that are not there, or numbers that are none.
      findings.omit(name, new ImportError("fault.topology", {}, (error as Error).message));
    }
  }
}
