// The package's published types are of an older version, in which these were members of its default export.
declare module "shpjs" {
  import type { GeoJsonProperties, Geometry } from "geojson";
  export function parseShp(shp: ArrayBuffer): (Geometry | null)[];
  export function parseDbf(dbf: ArrayBuffer, cpg?: ArrayBuffer): GeoJsonProperties[];
}
