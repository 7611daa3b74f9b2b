import { wktToGeoJSON } from "betterknown";
import type { Geometry } from "geojson";
import { ImportError } from "./import-error";

/** Reads well-known text, with an SRID of 4326 or none. Throws an ImportError. */
export function readWkt(text: string): Geometry {
  const srid = /^\s*SRID=(\d+);/i.exec(text)?.[1];
  if (srid && srid !== "4326") throw new ImportError(`Its coordinate system is EPSG:${srid}; transform it to EPSG:4326 (lon, lat).`);
  try {
    const geometry = wktToGeoJSON(text.replace(/^\s*SRID=\d+;/i, ""));
    if (geometry) return geometry;
  } catch {
    // Said below, for the library's own words help nobody.
  }
  throw new ImportError("It is no well-known text (WKT), and neither GeoJSON, GPX nor KML.");
}
