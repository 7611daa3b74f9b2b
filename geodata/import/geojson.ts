import type { GeoJSON } from "geojson";
import { ImportError } from "./import-error";

/** Reads GeoJSON text (RFC 7946). Throws an ImportError when it is no JSON or no GeoJSON. */
export function readGeoJson(text: string): GeoJSON {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`It is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || !("type" in value)) throw new ImportError('It is JSON, but no GeoJSON: there is no "type".');
  return value as GeoJSON;
}
