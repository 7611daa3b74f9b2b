import type { Collection, Column } from "@/app/_server/collections/collection";
import { COLLECTIONS } from "@/app/_server/collections/collections";
import { CRS84, CRSS } from "@/app/_server/collections/crs";
import { extent } from "@/app/_server/collections/items";
import { sortables } from "@/app/_server/collections/parameters";
import { ATTRIBUTIONS, credits, LICENCES } from "@/geodata/model/attribution";
import { GEOJSON_TYPE, HTML_TYPE, JSON_TYPE, type Link, OPENAPI_TYPE, SCHEMA_TYPE } from "./links";

const { whose, licence } = ATTRIBUTIONS.atlas;
const LICENCE: Link = { rel: "license", href: LICENCES[licence].url, title: LICENCES[licence].names.en };

/** The landing page; `base` is the address of /ogc. */
export const landing = (base: string) => ({
  title: whose,
  description: "Infrastructure and energy corridors between Central Asia and China: projects, segments, crossings, statements and their sources.",
  attribution: credits("data").join("; "),
  links: [
    { rel: "service-desc", href: `${base}/api`, type: OPENAPI_TYPE, title: "The API's definition (OpenAPI 3.0)" },
    { rel: "service-doc", href: `${base}/api?f=html`, type: HTML_TYPE, title: "The API's documentation" },
    { rel: "conformance", href: `${base}/conformance`, type: JSON_TYPE, title: "Classes of standards to which it conforms" },
    {
      rel: "http://www.opengis.net/def/rel/ogc/1.0/conformance",
      href: `${base}/conformance`,
      type: JSON_TYPE,
      title: "Classes of standards to which it conforms",
    },
    { rel: "data", href: `${base}/collections`, type: JSON_TYPE, title: "The collections" },
    { rel: "http://www.opengis.net/def/rel/ogc/1.0/data", href: `${base}/collections`, type: JSON_TYPE, title: "The collections" },
    { rel: "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector", href: `${base}/tiles`, type: JSON_TYPE, title: "Vector tiles" },
    { rel: "http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes", href: `${base}/tileMatrixSets`, type: JSON_TYPE, title: "Tile matrix sets" },
    LICENCE,
  ] as Link[],
});

/** One collection as /collections has it. */
export async function collectionDocument(collection: Collection, base: string, day: string) {
  const address = `${base}/collections/${collection.id}`;
  const box = await extent(collection, day);
  return {
    id: collection.id,
    title: collection.title,
    description: collection.description,
    itemType: "feature",
    ...(box && { extent: { spatial: { bbox: [box], crs: CRS84.uri } } }),
    crs: CRSS.map(({ uri }) => uri),
    storageCrs: CRS84.uri,
    links: [
      { rel: "items", href: `${address}/items`, type: GEOJSON_TYPE, title: `${collection.title} as GeoJSON` },
      { rel: "items", href: `${address}/items?f=html`, type: HTML_TYPE, title: `${collection.title} as HTML` },
      { rel: "http://www.opengis.net/def/rel/ogc/1.0/schema", href: `${address}/schema`, type: SCHEMA_TYPE, title: "Schema" },
      { rel: "describedby", href: `${address}/schema`, type: SCHEMA_TYPE, title: "Schema" },
      { rel: "http://www.opengis.net/def/rel/ogc/1.0/queryables", href: `${address}/queryables`, type: SCHEMA_TYPE, title: "Queryables" },
      { rel: "http://www.opengis.net/def/rel/ogc/1.0/sortables", href: `${address}/sortables`, type: SCHEMA_TYPE, title: "Sortables" },
      LICENCE,
    ] as Link[],
  };
}

/** All collections. */
export const collectionsDocument = async (base: string, day: string) => ({
  crs: CRSS.map(({ uri }) => uri),
  collections: await Promise.all([...COLLECTIONS.values()].map((one) => collectionDocument(one, base, day))),
});

const JSON_TYPES: Readonly<Record<Column["type"], object>> = {
  text: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  date: { type: "string", format: "date" },
  list: { type: "array", items: { type: "string" } },
};

/** A property as JSON Schema. */
export const columnSchema = ({ type, title, unit, values, edtf }: Column) => ({
  ...JSON_TYPES[type],
  title,
  ...(unit && { "x-ogc-unit": unit }),
  ...(values && (type === "list" ? { items: { type: "string", enum: [...values] } } : { enum: [...values] })),
  ...(edtf && { description: "Extended Date/Time Format (ISO 8601-2)" }),
});

/** Which of a collection's properties a schema names. */
export type SchemaKind = "schema" | "queryables" | "sortables";

/** The schema of a collection's features, or of what may be asked or sorted (OGC API – Features, parts 3 and 5). */
export function schemaDocument(collection: Collection, kind: SchemaKind, address: string) {
  const named = Object.entries(collection.columns).filter(([name]) => kind !== "sortables" || sortables(collection).includes(name));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: address,
    type: "object",
    title: collection.title,
    description: collection.description,
    properties: {
      id: { type: "string", title: "Id of the feature", ...(kind === "schema" && { "x-ogc-role": "id", readOnly: true }) },
      ...(collection.geometry &&
        kind !== "sortables" && {
          geometry: {
            title: "Geometry",
            format: collection.geometry === "Point" ? "geometry-point" : "geometry-any",
            ...(kind === "schema" && { "x-ogc-role": "primary-geometry" }),
          },
        }),
      ...Object.fromEntries(named.map(([name, column]) => [name, columnSchema(column)])),
    },
    additionalProperties: false,
  };
}
