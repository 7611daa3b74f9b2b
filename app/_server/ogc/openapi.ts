import type { Parameter } from "@/app/_domain/parameter";
import type { Collection } from "@/app/_server/collections/collection";
import { COLLECTIONS } from "@/app/_server/collections/collections";
import { F, ITEM, itemsParameters } from "@/app/_server/collections/parameters";
import { TILE_PARAMETERS } from "@/app/_server/tiles/parameters";
import { ATTRIBUTIONS, LICENCES } from "@/geodata/model/attribution";
import { columnSchema } from "./documents";
import { GEOJSON_TYPE, HTML_TYPE, JSON_TYPE, OPENAPI_TYPE, SCHEMA_TYPE, TILE_TYPE } from "./links";

type Rows = Readonly<Record<string, Parameter<unknown>>>;

const reference = (kind: "schemas" | "responses" | "parameters", name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** Query parameters as OpenAPI has them, of the rows by which requests are read. */
const parametersOf = (rows: Rows) =>
  Object.entries(rows).map(([name, { about, schema }]) => ({ name, in: "query", required: false, description: about, schema, style: "form", explode: false }));

const FAILURES = {
  400: reference("responses", "BadRequest"),
  404: reference("responses", "NotFound"),
  405: reference("responses", "MethodNotAllowed"),
  414: reference("responses", "TooLong"),
  500: reference("responses", "ServerError"),
  503: reference("responses", "Unavailable"),
};
const failure = (description: string) => ({ description, content: { "application/problem+json": { schema: reference("schemas", "Problem") } } });

const FILTER = "Besides these there is `filter`, in CQL2 (OGC 21-065r2) on the queryables; /conformance names its classes.";

const get = (
  operationId: string,
  summary: string,
  tag: string,
  parameters: readonly object[],
  mediaType: string,
  schema: object,
  description = summary,
  others: readonly string[] = [HTML_TYPE],
) => ({
  get: {
    operationId,
    summary,
    description,
    tags: [tag],
    parameters,
    responses: {
      200: { description: summary, content: { [mediaType]: { schema }, ...Object.fromEntries(others.map((type) => [type, { schema: { type: "string" } }])) } },
      ...FAILURES,
    },
  },
});

const nullable = (schema: object) => ({ ...schema, nullable: true });
const withNull = (schema: object) => nullable("enum" in schema && Array.isArray(schema.enum) ? { ...schema, enum: [...schema.enum, null] } : schema);

/** A feature of a collection. */
const featureSchema = (collection: Collection) => ({
  type: "object",
  required: ["type", "id", "geometry", "properties"],
  properties: {
    type: { type: "string", enum: ["Feature"] },
    id: { type: "string" },
    geometry: collection.geometry ? reference("schemas", "Geometry") : { type: "object", nullable: true, enum: [null] },
    properties: {
      type: "object",
      properties: Object.fromEntries(Object.entries(collection.columns).map(([name, column]) => [name, withNull(columnSchema(column))])),
    },
    links: { type: "array", items: reference("schemas", "Link") },
  },
});

function collectionPaths(collection: Collection): Record<string, object> {
  const { id, title } = collection;
  const { general, queryables } = itemsParameters(collection);
  // A cursor comes from a link alone, and what a filter may be no schema can say: the grammar of CQL2 does.
  const { cursor: _, filter: __, ...described } = general;
  const path = `/collections/${id}`;
  const feature = reference("schemas", `${id}-feature`);
  const page = {
    type: "object",
    required: ["type", "features", "links", "numberMatched", "numberReturned", "timeStamp"],
    properties: {
      type: { type: "string", enum: ["FeatureCollection"] },
      features: { type: "array", items: feature },
      links: { type: "array", items: reference("schemas", "Link") },
      numberMatched: { type: "integer", minimum: 0 },
      numberReturned: { type: "integer", minimum: 0 },
      timeStamp: { type: "string", format: "date-time" },
    },
  };
  const featureId = {
    name: "featureId",
    in: "path",
    required: true,
    description: "Id of the feature",
    schema: { type: "string", minLength: 1, maxLength: 300 },
  };
  return {
    [path]: get(`describe-${id}`, title, id, parametersOf(F), JSON_TYPE, reference("schemas", "Collection")),
    [`${path}/items`]: get(`items-${id}`, `${title}: features`, id, parametersOf({ ...queryables, ...described }), GEOJSON_TYPE, page, FILTER, [
      HTML_TYPE,
      "text/csv",
    ]),
    [`${path}/items/{featureId}`]: get(`item-${id}`, `${title}: one feature`, id, [featureId, ...parametersOf(ITEM)], GEOJSON_TYPE, feature),
    ...Object.fromEntries(
      (["schema", "queryables", "sortables"] as const).map((kind) => [
        `${path}/${kind}`,
        get(`${kind}-${id}`, `${title}: ${kind}`, id, parametersOf(F), SCHEMA_TYPE, { type: "object" }),
      ]),
    ),
  };
}

function tilePaths(): Record<string, object> {
  const index = (name: string, description: string) => ({ name, in: "path", required: true, description, schema: { type: "integer", minimum: 0 } });
  const { get: tile } = get(
    "tile",
    "A Mapbox Vector Tile of all layers; 204 where nothing lies",
    "Tiles",
    [index("tileMatrix", "Zoom"), index("tileRow", "Row from the north"), index("tileCol", "Column from the west"), ...parametersOf(TILE_PARAMETERS)],
    TILE_TYPE,
    { type: "string", format: "binary" },
    undefined,
    [],
  );
  const document = (id: string, summary: string) => get(id, summary, "Tiles", parametersOf(F), JSON_TYPE, { type: "object" });
  return {
    "/tiles": document("tilesets", "The tilesets"),
    "/tiles/WebMercatorQuad": document("tileset", "The tileset of all layers"),
    "/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}": {
      get: { ...tile, responses: { ...tile.responses, 204: { description: "Nothing lies there" } } },
    },
    "/tileMatrixSets": document("tile-matrix-sets", "The tile matrix sets"),
    "/tileMatrixSets/WebMercatorQuad": document("tile-matrix-set", "The tile matrix set"),
  };
}

/** The OpenAPI 3.0 document of /ogc, complete in itself; `url` is the address at which it is asked. */
export function ogcOpenApi(url: string, version: string) {
  const { whose, licence } = ATTRIBUTIONS.atlas;
  const links = { type: "array", items: reference("schemas", "Link") };
  return {
    openapi: "3.0.3",
    info: {
      title: whose,
      version,
      description: "OGC API – Features: infrastructure and energy corridors between Central Asia and China.",
      license: { name: LICENCES[licence].names.en, url: LICENCES[licence].url },
    },
    servers: [{ url }],
    tags: [{ name: "Capabilities" }, { name: "Tiles" }, ...[...COLLECTIONS.values()].map(({ id, description }) => ({ name: id, description }))],
    paths: {
      "/": get("landing", "Landing page", "Capabilities", parametersOf(F), JSON_TYPE, { type: "object", required: ["links"], properties: { links } }),
      "/conformance": get("conformance", "Classes of standards", "Capabilities", parametersOf(F), JSON_TYPE, {
        type: "object",
        required: ["conformsTo"],
        properties: { conformsTo: { type: "array", items: { type: "string" } } },
      }),
      "/api": get("api", "This document", "Capabilities", parametersOf(F), OPENAPI_TYPE, { type: "object" }),
      "/collections": get("collections", "The collections", "Capabilities", parametersOf(F), JSON_TYPE, {
        type: "object",
        required: ["links", "collections"],
        properties: { links, collections: { type: "array", items: reference("schemas", "Collection") } },
      }),
      ...tilePaths(),
      ...Object.assign({}, ...[...COLLECTIONS.values()].map(collectionPaths)),
    },
    components: {
      schemas: {
        Link: {
          type: "object",
          required: ["href", "rel"],
          properties: { href: { type: "string" }, rel: { type: "string" }, type: { type: "string" }, title: { type: "string" } },
        },
        Problem: {
          type: "object",
          required: ["type", "title", "status", "detail"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            detail: { type: "string" },
            field: { type: "string" },
          },
        },
        Collection: {
          type: "object",
          required: ["id", "links"],
          properties: {
            id: { type: "string" },
            title: { type: "string" },
            description: { type: "string" },
            itemType: { type: "string" },
            extent: { type: "object" },
            crs: { type: "array", items: { type: "string" } },
            storageCrs: { type: "string" },
            links,
          },
        },
        Geometry: {
          type: "object",
          nullable: true,
          required: ["type"],
          properties: {
            type: { type: "string", enum: ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"] },
            coordinates: { type: "array", items: {} },
            geometries: { type: "array", items: { type: "object" } },
          },
        },
        ...Object.fromEntries([...COLLECTIONS.values()].map((one) => [`${one.id}-feature`, featureSchema(one)])),
      },
      responses: {
        BadRequest: failure("A parameter cannot be read"),
        NotFound: failure("There is no such thing"),
        MethodNotAllowed: failure("The data can be read, not written"),
        TooLong: failure("The address is too long"),
        ServerError: failure("The atlas failed"),
        Unavailable: failure("The database does not answer now"),
      },
    },
  };
}
