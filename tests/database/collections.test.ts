import { csvParse } from "d3-dsv";
import { describe, expect, inject, test } from "vitest";
import { projectStatus, segmentStatus } from "@/geodata/rules/status";

process.env.DATABASE_URL = inject("databaseUrl");
const { dataApp } = await import("@/app/_server/application/app");
const { projects } = await import("@/app/_server/queries/projects");
const { read } = await import("@/prisma/connection");

const app = dataApp();
const BASE = "http://localhost:3000/ogc";
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path.startsWith("http") ? path : `${BASE}${path}`, { headers: { host: "localhost:3000", ...headers } });

interface Page {
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly features: {
    readonly id: string;
    readonly geometry: { readonly type: string; readonly coordinates: never[] } | null;
    readonly properties: Record<string, never>;
  }[];
  readonly links: { readonly rel: string; readonly href: string }[];
}
async function page(path: string): Promise<Page> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as Page;
}
const ids = (found: Page) => found.features.map((f) => f.id);
const filtered = async (collection: string, filter: string, more = "") =>
  ids(await page(`/collections/${collection}/items?limit=1000&filter=${encodeURIComponent(filter)}${more}`)).sort();

const { collections } = (await (await get("/collections")).json()) as { collections: { id: string }[] };
// A place in UTM zone 43 north.
const [PLACE] = (await page("/collections/places/items?limit=1&bbox=73,38,77,42")).features;

describe("collections", () => {
  test.each(collections.map((c) => c.id))("%s can be read whole, by pages forward and back, and each feature by its id", async (id) => {
    const all = await page(`/collections/${id}/items?limit=10000`);
    expect(all.numberReturned).toBe(all.numberMatched);
    expect(new Set(ids(all)).size).toBe(all.numberMatched);
    const size = Math.max(1, Math.ceil(all.numberMatched / 4));
    const forward: string[][] = [];
    let last: Page | undefined;
    for (let at: string | undefined = `/collections/${id}/items?limit=${size}`; at; at = last?.links.find((l) => l.rel === "next")?.href) {
      last = await page(at);
      forward.push(ids(last));
    }
    expect(forward.flat()).toEqual(ids(all));
    const back = last?.links.find((l) => l.rel === "prev")?.href;
    if (back) expect(ids(await page(back))).toEqual(forward.at(-2));
    const [first] = ids(all);
    const one = (await (await get(`/collections/${id}/items/${encodeURIComponent(first ?? "")}`)).json()) as { id: string };
    expect(one.id).toBe(first);
    for (const { properties } of all.features)
      for (const value of Object.values(properties)) expect(value === null || typeof value !== "object" || Array.isArray(value)).toBe(true);
  });

  test.each(collections.map((c) => c.id))("%s is the same as a table", async (id) => {
    const all = await page(`/collections/${id}/items?limit=10000`);
    const answer = await get(`/collections/${id}/items?limit=10000&f=csv`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows = csvParse(await answer.text());
    expect(rows.map((row) => row.id)).toEqual(ids(all));
    const [first] = all.features;
    for (const [name, value] of Object.entries(first?.properties ?? {}))
      expect(rows[0]?.[name], name).toBe(String(value ?? "").replaceAll(",", Array.isArray(value) ? " " : ","));
  });

  test("every sortable sorts, empty values last, and pages by it miss nothing", async () => {
    const { properties } = (await (await get("/collections/segments/sortables")).json()) as { properties: Record<string, unknown> };
    const total = (await page("/collections/segments/items?limit=1")).numberMatched;
    for (const name of Object.keys(properties).filter((one) => /^(id|project|since|sinceLatest|lengthKm|branch|nameRu|stillSoBy)$/.test(one)))
      for (const sign of ["", "-"]) {
        const seen: string[] = [];
        for (let at: string | undefined = `/collections/segments/items?limit=40&sortby=${sign}${name}`; at; ) {
          const found: Page = await page(at);
          seen.push(...ids(found));
          at = found.links.find((l) => l.rel === "next")?.href;
        }
        expect(new Set(seen).size, sign + name).toBe(total);
        expect(seen.length, sign + name).toBe(total);
      }
  });

  test.each(["2026-01-01", "2012-06-30", "2004-01-01", "1999-12-31", "1995-07-01"])(
    "the status of segments and projects on %s is the one that the rules give",
    async (day) => {
      const summaries = await projects({ asOf: day });
      const expected = summaries
        .flatMap((p) => p.segments.map((s) => [`${p.id}.${s}`, segmentStatus(p.statusHistory, s, day)?.value] as const))
        .filter(([, status]) => status);
      const segments = await page(`/collections/segments/items?limit=10000&datetime=${day}`);
      expect(Object.fromEntries(segments.features.map((f) => [f.id, f.properties.status]))).toEqual(Object.fromEntries(expected));
      const whole = await page(`/collections/projects/items?limit=10000&datetime=../${day}`);
      const status = summaries.flatMap((p) => (projectStatus(p.statusHistory, day) ? [[p.id, projectStatus(p.statusHistory, day)?.value]] : []));
      expect(Object.fromEntries(whole.features.map((f) => [f.id, f.properties.status]))).toEqual(Object.fromEntries(status));
    },
  );

  test("the kind of segments and projects is the one that the rules give", async () => {
    const kinds = new Map((await projects({})).map((p) => [p.id, p.kind] as const));
    for (const { id, properties } of (await page("/collections/projects/items?limit=10000")).features) expect(properties.kind, id).toBe(kinds.get(id));
    for (const { id, properties } of (await page("/collections/segments/items?limit=10000")).features)
      expect(properties.kind, id).toBe(kinds.get(String(properties.project)));
  });

  test("distinct lengths count no stretch twice", async () => {
    const { features } = await page("/collections/segments/items?limit=10000");
    for (const { id, properties } of features) {
      const [whole, distinct] = [Number(properties.lengthKm ?? 0), Number(properties.distinctLengthKm ?? 0)];
      // Rounded to a kilometre each.
      expect(distinct, id).toBeLessThanOrEqual(whole + 1);
      if (String(properties.sharedWith) === "") expect(whole - distinct, id).toBeLessThan(1 + 0.02 * whole);
    }
  });
});

/** Ids by a condition of SQL written by hand. */
const byHand = async (sql: string) => (await read<{ id: string }>(sql)).map((row) => row.id).sort();

describe("a filter finds what SQL written by hand finds", () => {
  const PLACES = "select id from place where";
  test.each([
    ["kind = 'city'", `${PLACES} kind = 'city'`],
    ["kind <> 'city' AND elevationM > 2000", `${PLACES} kind <> 'city' and elevation_m > 2000`],
    ["elevationM BETWEEN 500 AND 700 OR elevationM IS NULL", `${PLACES} elevation_m between 500 and 700 or elevation_m is null`],
    ["name LIKE 'K%'", `${PLACES} names ->> 'en' like 'K%'`],
    ["CASEI(name) LIKE casei('KA%')", `${PLACES} names ->> 'en' ilike 'ka%'`],
    ["kind IN ('city', 'pass') AND NOT country = 'CN'", `${PLACES} kind in ('city', 'pass') and country <> 'CN'`],
    ["elevationM / 1000 + 1 >= 3 ^ 1", `${PLACES} elevation_m >= 2000`],
    ["S_INTERSECTS(geometry, BBOX(70, 38, 78, 42))", `${PLACES} geometry && ST_MakeEnvelope(70, 38, 78, 42, 4326)`],
    [
      "S_WITHIN(geometry, POLYGON((70 38, 78 38, 74 43, 70 38)))",
      `${PLACES} ST_Within(geometry, ST_GeomFromText('POLYGON((70 38, 78 38, 74 43, 70 38))', 4326))`,
    ],
    ["S_DISJOINT(geometry, BBOX(70, 38, 78, 42))", `${PLACES} not geometry && ST_MakeEnvelope(70, 38, 78, 42, 4326)`],
    ["accenti(name) = accenti('Ürümqi') OR name = 'Kashgar'", `${PLACES} names ->> 'en' in ('Ürümqi', 'Urumqi', 'Kashgar')`],
  ])("of places: %s", async (filter, sql) => {
    const expected = await byHand(sql);
    expect(await filtered("places", filter)).toEqual(expected);
  });

  test.each([
    ["T_AFTER(earliest, DATE('2015-01-01')) AND property = 'capacity'", "earliest > '2015-01-01' and property = 'capacity'"],
    [
      "T_INTERSECTS(INTERVAL(earliest, latest), INTERVAL('2004-01-01', '2004-12-31'))",
      "earliest <= '2004-12-31' and coalesce(latest, 'infinity') >= '2004-01-01'",
    ],
    [
      "earliest >= '2020-01-01' AND number > 100",
      "earliest >= '2020-01-01' and jsonb_typeof(content -> 'value') = 'number' and (content ->> 'value')::float8 > 100",
    ],
    ["source = 'mukimdzhanova-2004'", "source_id = 'mukimdzhanova-2004'"],
  ])("of statements: %s", async (filter, condition) => {
    const expected = await byHand(`select project_id || '.' || id as id from statement where ${condition}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(await page(`/collections/statements/items?limit=10000&filter=${encodeURIComponent(filter)}`)).sort()).toEqual(expected);
  });

  test("of lists, and the same in JSON", async () => {
    const expected = await byHand("select id from border_crossing where countries @> array['KZ', 'CN']");
    expect(await filtered("border-crossings", "A_CONTAINS(countries, ('KZ', 'CN'))")).toEqual(expected);
    const json = JSON.stringify({ op: "a_contains", args: [{ property: "countries" }, ["KZ", "CN"]] });
    expect(await filtered("border-crossings", json, "&filter-lang=cql2-json")).toEqual(expected);
    const both = ids(await page("/collections/border-crossings/items?limit=1000&countries=KZ"));
    expect(both.sort()).toEqual(await byHand("select id from border_crossing where 'KZ' = any(countries)"));
  });

  test.each(["name = 'x'; drop table project", "nothing = 1", "km(", "1/0 = ", "S_INTERSECTS(geometry, POINT(1))"])(
    "what is none is a problem: %s",
    async (filter) => {
      const answer = await get(`/collections/projects/items?filter=${encodeURIComponent(filter)}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ field: "filter" });
    },
  );

  test("what can be read and not computed is no fault of the server", async () => {
    for (const filter of [
      "lengthKm ^ 9999 > 1",
      "lengthKm / 0 = 1",
      "lengthKm % 0 = 1",
      "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 1, 1 0, 0 0)))",
      "S_INTERSECTS(geometry, BBOX(1e300, 0, 1e301, 1))",
    ])
      expect([200, 400], filter).toContain((await get(`/collections/projects/items?filter=${encodeURIComponent(filter)}`)).status);
  });
});

describe("coordinate reference systems", () => {
  const EPSG = "http://www.opengis.net/def/crs/EPSG/0/";
  const at = async (crs?: string) => {
    const answer = await get(`/collections/places/items/${PLACE?.id}${crs ? `?crs=${encodeURIComponent(crs)}` : ""}`);
    expect(answer.headers.get("content-crs")).toBe(`<${crs ?? "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}>`);
    return ((await answer.json()) as { geometry: { coordinates: [number, number] } }).geometry.coordinates;
  };

  test("4326 has latitude first, 3857 and UTM have metres", async () => {
    const [lon, lat] = await at();
    expect(await at(`${EPSG}4326`)).toEqual([lat, lon]);
    const [x, y] = await at(`${EPSG}3857`);
    expect(x).toBeCloseTo((lon * 20_037_508.34) / 180, -1);
    expect(y).toBeCloseTo((Math.asinh(Math.tan((lat * Math.PI) / 180)) * 20_037_508.34) / Math.PI, -1);
    const [easting, northing] = await at(`${EPSG}32643`);
    expect(Math.sign(easting - 500_000)).toBe(Math.sign(lon - 75));
    expect(northing / 111_000).toBeCloseTo(lat, 0);
  });

  test("a box means the same in each", async () => {
    const inBox = async (box: string, crs?: string) =>
      ids(await page(`/collections/segments/items?limit=1000&bbox=${box}${crs ? `&bbox-crs=${encodeURIComponent(crs)}` : ""}`));
    const found = await inBox("70,38,78,42");
    expect(found.length).toBeGreaterThan(0);
    expect(await inBox("38,70,42,78", `${EPSG}4326`)).toEqual(found);
    const [[west, south, east, north] = []] = [
      (
        await read<{ box: number[] }>(
          "select array[ST_XMin(b), ST_YMin(b), ST_XMax(b), ST_YMax(b)] as box from (select ST_Transform(ST_MakeEnvelope(70, 38, 78, 42, 4326), 3857) as b) x",
        )
      )[0]?.box,
    ];
    expect(await inBox([west, south, east, north].join(","), `${EPSG}3857`)).toEqual(found);
    expect(await inBox("70,38,0,78,42,9000")).toEqual(found);
    // Over 180°: from 70° east to 170° west.
    expect(await inBox("70,38,-170,42")).toEqual(expect.arrayContaining(found));
  });
});

describe("what the standard asks of a server", () => {
  test.each([
    "/collections?colour=red",
    "/collections/projects/items?colour=red",
    "/collections/projects/items?limit=0",
    "/collections/projects/items?bbox=1,2,3",
    "/collections/projects/items?datetime=autumn",
    "/collections/projects/items?crs=x",
    "/collections/projects/items?properties=x",
    "/collections/projects/items?sortby=x",
    "/collections/projects/items?cursor=x",
    "/collections/projects/items?datetime=2004-02-30",
    "/?f=xml",
  ])("%s is a bad request", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test.each(["/collections/nothing", "/collections/nothing/items", "/collections/projects/items/nothing", "/nothing"])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test("each resource has links to itself, a page for people, and nothing but what is at its address", async () => {
    for (const path of [
      "/",
      "/conformance",
      "/collections",
      "/collections/segments",
      "/collections/segments/items?limit=2",
      "/tiles",
      "/tiles/WebMercatorQuad",
      "/tileMatrixSets",
      "/tileMatrixSets/WebMercatorQuad",
      `/collections/places/items/${PLACE?.id}`,
    ]) {
      const { links } = (await (await get(path)).json()) as Page;
      expect(
        links.map((l) => l.rel),
        path,
      ).toEqual(expect.arrayContaining(["self", "alternate"]));
      for (const { href } of links.filter((l) => l.href.startsWith(BASE) && !l.href.includes("{"))) expect((await get(href)).status, href).toBe(200);
      const html = await get(path, { accept: "text/html" });
      expect(html.headers.get("content-type"), path).toContain("text/html");
      expect(html.headers.get("vary")).toContain("Accept");
    }
  });

  test("tiles are those of /tiles, by row and column", async () => {
    const [ogc, plain] = await Promise.all([get("/tiles/WebMercatorQuad/4/6/11"), get("http://localhost:3000/tiles/atlas/4/11/6")]);
    expect(ogc.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    expect(Buffer.from(await ogc.arrayBuffer()).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
    for (const asOf of ["0000", "-0100", "0001", "1800", "2004-06~"])
      expect([200, 204], asOf).toContain((await get(`/tiles/WebMercatorQuad/1/0/1?asOf=${asOf}`)).status);
    expect((await get("/tiles/WebMercatorQuad/13/0/0")).status).toBe(404);
    expect((await get("/tiles/WebMercatorQuad/3/8/0")).status).toBe(404);
    expect((await get("/tiles/WebMercatorQuad/3/x/0")).status).toBe(400);
    expect([200, 204]).toContain((await get("/tiles/WebMercatorQuad/3/7/7")).status);
  });

  test("its OpenAPI document is complete in itself and names every collection at the address that was asked", async () => {
    const text = await (await get("/api")).text();
    const { openapi, servers, paths } = JSON.parse(text) as { openapi: string; servers: unknown; paths: object };
    expect(openapi).toBe("3.0.3");
    expect(servers).toEqual([{ url: BASE }]);
    expect(text).not.toMatch(/"\$ref":"(?!#\/)/);
    for (const { id } of collections) expect(Object.keys(paths)).toContain(`/collections/${id}/items`);
  });
});
