import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { today } from "@/app/_domain/parameters";
import type { Values } from "@/app/_domain/query";
import type { Collection } from "@/app/_server/collections/collection";
import { COLLECTIONS } from "@/app/_server/collections/collections";
import { CRS84, type Crs } from "@/app/_server/collections/crs";
import { count, type Item, items, readCursor, selectionOf, writeCursor } from "@/app/_server/collections/items";
import { DEFAULT_ITEMS, F, ITEM, itemsParameters } from "@/app/_server/collections/parameters";
import { delimited } from "@/app/_server/formats/delimited";
import { origin } from "@/app/_server/http/origin";
import { Problem } from "@/app/_server/http/problem";
import { query } from "@/app/_server/http/query";
import { type Representation, represent } from "@/app/_server/http/representation";
import { CONFORMANCE } from "@/app/_server/ogc/conformance";
import { collectionDocument, collectionsDocument, landing, type SchemaKind, schemaDocument } from "@/app/_server/ogc/documents";
import { page } from "@/app/_server/ogc/html";
import { GEOJSON_TYPE, HTML_TYPE, JSON_TYPE, type Link, OPENAPI_TYPE, SCHEMA_TYPE, selfLinks } from "@/app/_server/ogc/links";
import { ogcOpenApi } from "@/app/_server/ogc/openapi";
import { formOf, HTML_HEADERS, resource } from "@/app/_server/ogc/resource";
import { dayOf, select } from "@/app/_server/ogc/select";
import { ogcTiles } from "./ogc-tiles";

function collectionOf(c: Context): Collection {
  const id = c.req.param("collection") ?? "";
  const found = COLLECTIONS.get(id);
  if (!found) throw new Problem(404, `There is no collection "${id.slice(0, 80)}"; /ogc/collections lists all of them.`, "collection");
  return found;
}

const featureText = ({ id, geometry, properties }: Item, links?: readonly Link[]) =>
  `{"type":"Feature","id":${JSON.stringify(id)},"geometry":${geometry ?? "null"},"properties":${JSON.stringify(properties)}${links ? `,"links":${JSON.stringify(links)}` : ""}}`;

/** Features as a table. */
const table = (collection: Collection, found: readonly Item[], names: readonly string[] | undefined) =>
  delimited(
    found.map(({ id, properties }) => ({ id, ...properties })),
    ["id", ...(names ?? Object.keys(collection.columns))],
  );

const contentCrs = ({ uri }: Crs) => ({ "content-crs": `<${uri}>` });

/** What a filter can ask that reads well and cannot be computed: numbers out of range, geometries outside of their system. */
const NOT_COMPUTABLE = /^(22...|XX000)$/;

async function computable<T>(filter: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (filter !== undefined && NOT_COMPUTABLE.test((error as { code?: string }).code ?? "")) throw new Problem(400, '"filter" cannot be computed.', "filter");
    throw error;
  }
}

const CSV_TYPE = "text/csv; charset=utf-8";

/** A page of features. */
function itemsOf(c: Context): Promise<Response> {
  const collection = collectionOf(c);
  const { general, queryables } = itemsParameters(collection);
  const given = query({ ...queryables, ...general }, c);
  const asked: Values<typeof general> = given;
  const form = asked.f === "csv" ? "json" : formOf(c, asked.f);
  const { limit = DEFAULT_ITEMS, crs = CRS84 } = asked;
  const sortby = (asked.sortby ?? []).map((one) => ({ name: one.replace(/^[+-]/, ""), descending: one.startsWith("-") }));
  const cursor = asked.cursor === undefined ? undefined : readCursor(asked.cursor, sortby.length + 1);
  if (asked.cursor !== undefined && !cursor) throw new Problem(400, '"cursor": must come from a link of an answer to the same question.', "cursor");
  const equal = Object.fromEntries(Object.keys(queryables).map((name) => [name, (given as Readonly<Record<string, string | undefined>>)[name]]));
  // What is wrong with it is said before anything is kept.
  const selection = select(collection, { ...asked, equal });
  const address = origin(c.req.raw);
  const { pathname, search } = new URL(c.req.url);
  const self = `${address}${pathname}${search}`;
  return represent(c, {
    key: [form, address, search, today()],
    vary: "Accept",
    make: async (): Promise<Representation> => {
      const [numberMatched, found] = await computable(
        asked.filter,
        async (): Promise<[number, Awaited<ReturnType<typeof items>>]> => [
          // Before the items, which bind more to it.
          await count(selection),
          await items(selection, { sortby, limit, cursor, properties: asked.properties, crs }),
        ],
      );
      const [first, last] = [found.items[0], found.items.at(-1)];
      const turn = (rel: "next" | "prev", values: Item["values"]): Link => {
        const url = new URL(self);
        url.searchParams.set("cursor", writeCursor({ values, backward: rel === "prev" }));
        return { rel, href: url.href, type: form === "html" ? HTML_TYPE : GEOJSON_TYPE, title: rel === "next" ? "Next page" : "Previous page" };
      };
      const hasNext = cursor?.backward ? found.items.length > 0 : found.more;
      const hasPrevious = cursor?.backward ? found.more : cursor !== undefined && found.items.length > 0;
      const links = [
        ...selfLinks(self, form, GEOJSON_TYPE),
        ...(hasNext && last ? [turn("next", last.values)] : []),
        ...(hasPrevious && first ? [turn("prev", first.values)] : []),
        { rel: "collection", href: `${address}/ogc/collections/${collection.id}`, type: JSON_TYPE, title: collection.title },
      ];
      const head = { numberMatched, numberReturned: found.items.length, timeStamp: new Date().toISOString(), links };
      if (form === "html")
        return { body: page(collection.title, { ...head, features: found.items.map(({ id, properties }) => ({ id, ...properties })) }), headers: HTML_HEADERS };
      const link = links.map(({ rel, href, type }) => `<${href}>; rel="${rel}"; type="${type}"`).join(", ");
      if (asked.f === "csv")
        return {
          body: table(collection, found.items, asked.properties),
          headers: { "content-type": CSV_TYPE, link, "ogc-numbermatched": String(numberMatched) },
        };
      const { numberMatched: _, ...rest } = head;
      const body = `{"type":"FeatureCollection","numberMatched":${numberMatched},${JSON.stringify(rest).slice(1, -1)},"features":[${found.items.map((one) => featureText(one)).join(",\n")}]}\n`;
      return {
        body,
        headers: {
          "content-type": GEOJSON_TYPE,
          ...contentCrs(crs),
          link,
        },
      };
    },
  });
}

/** One feature. */
function itemOf(c: Context): Promise<Response> {
  const collection = collectionOf(c);
  const id = c.req.param("feature") ?? "";
  const { f, crs = CRS84 } = query(ITEM, c);
  const form = formOf(c, f);
  const address = origin(c.req.raw);
  const { pathname, search } = new URL(c.req.url);
  return represent(c, {
    key: [form, address, search, today()],
    vary: "Accept",
    make: async () => {
      const selection = selectionOf(collection, dayOf(undefined));
      selection.conditions.push(`id = ${selection.bindings.bind(id, "text")}`);
      const { items: found } = await items(selection, { sortby: [], limit: 1, cursor: undefined, properties: undefined, crs });
      const [one] = found;
      if (!one) throw new Problem(404, `There is no feature "${id.slice(0, 80)}" in ${collection.id}.`, "feature");
      const links: Link[] = [
        ...selfLinks(`${address}${pathname}${search}`, form, GEOJSON_TYPE),
        { rel: "collection", href: `${address}/ogc/collections/${collection.id}`, type: JSON_TYPE, title: collection.title },
      ];
      return form === "html"
        ? { body: page(id, { links, ...one.properties }), headers: HTML_HEADERS }
        : { body: featureText(one, links), headers: { "content-type": GEOJSON_TYPE, ...contentCrs(crs) } };
    },
  });
}

/** OGC API – Features. */
export function ogc(app: OpenAPIHono): void {
  const base = (c: Context) => `${origin(c.req.raw)}/ogc`;
  const form = (c: Context) => formOf(c, query(F, c).f);
  app.get("/ogc", (c) => resource(c, form(c), JSON_TYPE, [], async () => ({ title: landing(base(c)).title, document: landing(base(c)) })));
  app.get("/ogc/conformance", (c) => resource(c, form(c), JSON_TYPE, [], async () => ({ title: "Conformance", document: { conformsTo: CONFORMANCE } })));
  for (const path of ["/ogc/api", "/ogc/openapi"])
    app.get(path, (c) => resource(c, form(c), OPENAPI_TYPE, [], async (version = "unknown") => ({ title: "OpenAPI", document: ogcOpenApi(base(c), version) })));
  app.get("/ogc/collections", (c) =>
    resource(c, form(c), JSON_TYPE, [today()], async () => ({
      title: "Collections",
      document: { ...(await collectionsDocument(base(c), today())), links: [] },
    })),
  );
  app.get("/ogc/collections/:collection", (c) => {
    const collection = collectionOf(c);
    return resource(c, form(c), JSON_TYPE, [today()], async () => ({
      title: collection.title,
      document: await collectionDocument(collection, base(c), today()),
    }));
  });
  for (const kind of ["schema", "queryables", "sortables"] satisfies SchemaKind[])
    app.get(`/ogc/collections/:collection/${kind}`, (c) => {
      const collection = collectionOf(c);
      const address = `${base(c)}/collections/${collection.id}/${kind}`;
      return resource(c, form(c), SCHEMA_TYPE, [], async () => ({
        title: `${collection.title}: ${kind}`,
        document: schemaDocument(collection, kind, address),
      }));
    });
  ogcTiles(app);
  app.get("/ogc/collections/:collection/items", itemsOf);
  app.get("/ogc/collections/:collection/items/:feature", itemOf);
}
