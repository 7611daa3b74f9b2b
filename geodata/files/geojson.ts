import type { GeoJSON } from "geojson";
import { ImportError } from "./import-error";

/** Reads GeoJSON text (RFC 7946). Throws an ImportError when it is no JSON or no GeoJSON. */
export function readGeoJson(text: string): GeoJSON {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportError("fault.noJson", {}, (error as Error).message);
  }
  if (typeof value !== "object" || value === null || !("type" in value)) throw new ImportError("fault.noGeoJson");
  return value as GeoJSON;
}
