import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { buildFeature, type IProperties } from "flatgeobuf/lib/mjs/generic/feature.js";
import { buildHeader } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import { parseGC, parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import { flatSegments, SEGMENT_COLUMNS } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";

const TYPES = {
  number: ColumnType.Double,
  integer: ColumnType.Int,
  boolean: ColumnType.Bool,
  text: ColumnType.String,
  date: ColumnType.String,
  list: ColumnType.String,
};
const WGS84 = 4326;

// The library's own `serialize` takes the types of all columns from the first feature, where a number may be missing.
const columns = Object.entries(SEGMENT_COLUMNS).map(([name, { type, title }]) => ({
  name,
  type: TYPES[type],
  title,
  description: null,
  width: -1,
  precision: -1,
  scale: -1,
  nullable: true,
  unique: false,
  primary_key: false,
}));

const flat = (properties: Readonly<Record<string, unknown>>): IProperties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, (Array.isArray(value) ? value.join(" ") : value) as IProperties[string]]));

/** FlatGeobuf, a feature a segment; without a spatial index, which the library does not write. */
export async function* fgb(selection: Selection): AsyncIterable<Uint8Array> {
  const found = await flatSegments(selection);
  const head = {
    geometryType: GeometryType.Unknown,
    columns,
    envelope: null,
    featuresCount: found.length,
    indexNodeSize: 0,
    crs: null,
    title: null,
    description: null,
    metadata: null,
  };
  yield magicbytes;
  yield buildHeader(head, WGS84);
  for (const { geometry, properties } of found)
    yield buildFeature(geometry.type === "GeometryCollection" ? parseGC(geometry) : parseGeometry(geometry), flat(properties), head);
}
