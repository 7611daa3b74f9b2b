const PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf";
const PART_2 = "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf";
const PART_3 = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf";
const PART_5 = "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf";
const COMMON = "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf";
const COMMON_2 = "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf";
const TILES = "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf";
const CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf";

/** The classes of the standards to which /ogc conforms. */
export const CONFORMANCE = [
  ...["core", "landing-page", "json", "html", "oas30"].map((name) => `${COMMON}/${name}`),
  `${COMMON_2}/collections`,
  ...["core", "geojson", "html", "oas30"].map((name) => `${PART_1}/${name}`),
  `${PART_2}/crs`,
  ...["queryables", "queryables-query-parameters", "filter", "features-filter"].map((name) => `${PART_3}/${name}`),
  ...["schemas", "core-roles-features", "returnables-and-receivables", "queryables", "sortables"].map((name) => `${PART_5}/${name}`),
  ...["core", "tileset", "tilesets-list", "dataset-tilesets", "mvt", "oas30"].map((name) => `${TILES}/${name}`),
  "http://www.opengis.net/spec/tms/2.0/conf/json-tilematrixset",
  ...[
    "cql2-text",
    "cql2-json",
    "basic-cql2",
    "advanced-comparison-operators",
    "case-insensitive-comparison",
    "accent-insensitive-comparison",
    "basic-spatial-functions",
    "basic-spatial-functions-plus",
    "spatial-functions",
    "temporal-functions",
    "array-functions",
    "property-property",
    "arithmetic",
  ].map((name) => `${CQL2}/${name}`),
];
