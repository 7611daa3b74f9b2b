import { geoJSONToWkt } from "betterknown";
import { flatSegments, SEGMENT_COLUMNS } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";
import { UTF8_MARK } from "./csv";
import { delimited } from "./delimited";
import type { ExportHead } from "./writer";

/** A row a segment, its geometry as well-known text (degrees, longitude first) in the column that GDAL and QGIS look for. */
export async function* csvWkt(selection: Selection, { separator }: ExportHead): AsyncIterable<string> {
  const rows = (await flatSegments(selection)).map(({ geometry, properties }) => ({ ...properties, WKT: geoJSONToWkt(geometry) }));
  yield UTF8_MARK + delimited(rows, [...Object.keys(SEGMENT_COLUMNS), "WKT"], separator);
}
