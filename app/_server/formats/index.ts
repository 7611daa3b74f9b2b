import type { ExportFormat } from "@/app/_domain/formats";
import { csv } from "./csv";
import { csvWkt } from "./csv-wkt";
import { fgb } from "./fgb";
import { geojson } from "./geojson";
import { geojsons } from "./geojsons";
import { gpkg } from "./gpkg";
import { gpx } from "./gpx";
import { kml } from "./kml";
import type { ExportWriter } from "./writer";
import { xlsx } from "./xlsx";

/** The writer of each format of an export. */
export const WRITERS: Readonly<Record<ExportFormat, ExportWriter>> = { geojson, csv, gpkg, xlsx, fgb, geojsons, "csv-wkt": csvWkt, kml, gpx };
