import { wktToGeoJSON } from "betterknown";
import type { Geometry } from "geojson";
import { ImportError } from "./import-error";

/** Reads well-known text, with an SRID of 4326 or none. Throws an ImportError. */
export function readWkt(text: string): Geometry {
  const srid = /^SRID=(\d+);/i.exec(text)?.[1];
  if (srid && srid !== "4326") throw new ImportError("fault.srid", { srid });
  try {
    const geometry = wktToGeoJSON(text.replace(/^SRID=\d+;/i, ""));
    if (geometry) return geometry;
  } catch {
    // Refused below: the library's own words help nobody.
  }
  throw new ImportError("fault.noWkt");
}
