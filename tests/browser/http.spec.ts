import { expect, test } from "@playwright/test";
import { FILTER_NAMES } from "@/app/_domain/filters";
import { EXPORT_FORMAT_IDS, EXPORT_FORMATS, extensionOf } from "@/app/_domain/formats";
import { STATUSES } from "@/geodata/model/status";
import { PROJECTS } from "./dataset";

test("the API lists every project, each with status, date and source", async ({ request }) => {
  const { datasetVersion, asOf, projects } = await (await request.get("/api/projects")).json();
  expect(datasetVersion).toMatch(/^[0-9a-f]{12}$/);
  expect(asOf).toBe(new Date().toISOString().slice(0, 10));
  expect(projects.map((p: { id: string }) => p.id).sort()).toEqual(PROJECTS.map((p) => p.id).sort());
  for (const { id, status, bbox } of projects) {
    expect(STATUSES, id).toContain(status.value);
    expect(status.since, id).toMatch(/^\d\d(\d\d|XX)/);
    expect(status.source, id).toBeTruthy();
    expect(bbox, id).toHaveLength(4);
    const one = await (await request.get(`/api/projects/${id}`)).json();
    expect(
      one.sources.map((s: { id: string }) => s.id),
      id,
    ).toEqual(expect.arrayContaining(one.statements.map((s: { source: string }) => s.source)));
  }
});

test("a filter has one name and an alias, and takes country codes in either case", async ({ request }) => {
  const ids = async (address: string) => (await (await request.get(address)).json()).projects.map((p: { id: string }) => p.id);
  const found = await ids("/api/projects?layers=pipelines&country=KZ");
  expect(found.length).toBeGreaterThan(0);
  expect(await ids("/api/projects?layer=pipelines&country=kz")).toEqual(found);
  const { features } = await (await request.get("/export?layer=pipelines&country=kz")).json();
  expect([...new Set(features.map((f: { properties: { project: string } }) => f.properties.project))].sort()).toEqual([...found].sort());
  expect(await ids("/api/projects?layers=none")).toEqual([]);
});

test.describe("what is wrong with a request is said, with the field", () => {
  for (const [address, status, field] of [
    ["/api/projects/nowhere", 404, "id"],
    ["/api/projects/%27%3B--", 404, "id"],
    ["/api/projects?bbox=1,2,3", 400, "bbox"],
    ["/api/projects?bbox=80,40,70,50", 400, "bbox"],
    ["/api/projects?bbox=a,b,c,d", 400, "bbox"],
    ["/api/projects?layer=rivers", 400, "layer"],
    ["/api/projects?layers=rivers", 400, "layers"],
    ["/api/projects?layer=highways&layers=railways", 400, "layers"],
    ["/api/projects?longer=-5", 400, "longer"],
    ["/api/projects?compare=7", 400, "compare"],
    ["/export?longer=-5", 400, "longer"],
    ["/export?layer=rivers", 400, "layer"],
    ["/export?compare=1e3", 400, "compare"],
    ["/api/projects?status=busy", 400, "status"],
    ["/api/projects?country=XX", 400, "country"],
    ["/api/projects?asOf=autumn", 400, "asOf"],
    ["/api/projects/karakoram-highway?asOf=2004-13", 400, "asOf"],
    ["/api/projects?colour=red", 400, "colour"],
    ["/api/projects?layer=highways&layer=railways", 400, "layer"],
    [`/api/projects?q=${"x".repeat(200)}`, 400, "q"],
    ["/export?format=dwg", 400, "format"],
    ["/export?layers=rivers", 400, "layers"],
    ["/export?ids=nowhere", 404, "ids"],
    ["/export?ids=Not%20An%20Id", 400, "ids"],
    ["/tiles/rivers/1/0/0", 404, "layer"],
    ["/tiles/atlas/99/0/0", 400, "z"],
    ["/tiles/atlas/3/8/0", 400, "x"],
    ["/tiles/atlas/3/0/-1", 400, "y"],
  ] as const) {
    test(address.slice(0, 60), async ({ request }) => {
      const answer = await request.get(address);
      expect(answer.status()).toBe(status);
      expect(answer.headers()["content-type"]).toContain("application/problem+json");
      const problem = await answer.json();
      expect(problem).toMatchObject({ status, field, title: expect.any(String), detail: expect.any(String) });
      expect(JSON.stringify(problem)).not.toMatch(/select|node_modules|at .*:\d+/i);
    });
  }

  test("an oversized address", async ({ request }) => {
    const answer = await request.get(`/api/projects?q=${"x".repeat(5000)}`);
    expect(answer.status()).toBe(414);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
  });
});

test("the explorer takes no notice of a parameter that it cannot read", async ({ request }) => {
  for (const query of [
    "compare=7",
    "compare=0",
    "compare=-5",
    "compare=1e3",
    "longer=-5",
    "country=XX",
    "asOf=autumn",
    "map=a/b/c",
    "layers=rivers",
    "view=x",
  ]) {
    const answer = await request.get(`/?${query}`);
    expect(answer.status(), query).toBe(200);
    // The list comes with the page.
    expect(await answer.text(), query).toContain("Karakoram Highway");
  }
  expect(await (await request.get("/?layer=pipelines")).text()).not.toContain("Karakoram Highway</");
});

test("pages forbid foreign and inline scripts", async ({ request }) => {
  const policy = (await request.get("/")).headers()["content-security-policy"] ?? "";
  const scripts = policy.split("; ").find((part) => part.startsWith("script-src"));
  expect(policy).toContain("default-src 'none'");
  expect(scripts).toMatch(/'nonce-[^']+'/);
  expect(scripts).not.toContain("unsafe-inline");
  expect(scripts).not.toContain("unsafe-eval");
});

test("tiles have TileJSON, a strong ETag, 304 and 204", async ({ request }) => {
  const tilejson = await (await request.get("/tiles/atlas")).json();
  expect(tilejson).toMatchObject({ tilejson: "3.0.0", vector_layers: expect.any(Array), tiles: [expect.stringContaining("/tiles/atlas/{z}/{x}/{y}")] });
  const tile = await request.get("/tiles/atlas/4/11/6");
  expect(tile.headers()["content-type"]).toBe("application/vnd.mapbox-vector-tile");
  const { etag = "" } = tile.headers();
  expect(etag).toMatch(/^"[0-9a-f]{12}/);
  expect((await request.get("/tiles/atlas/4/11/6", { headers: { "if-none-match": etag } })).status()).toBe(304);
  expect((await request.get("/tiles/atlas/7/1/1")).status()).toBe(204);
});

test("addresses that go out are those of the host asked, never of what is added or made up", async ({ request, baseURL }) => {
  for (const path of ["/tiles/atlas", "/api/projects/karamay/citation?format=csl"]) {
    const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "javascript", forwarded: "host=evil.example" };
    const text = await (await request.get(path, { headers })).text();
    expect(text).toContain(new URL(baseURL ?? "").host);
    expect(text).not.toMatch(/evil|javascript/);
    for (const host of ["javascript://x", 'a"b', "a b", "a/b", "user@a"]) {
      const answer = await request.get(path, { headers: { host } });
      expect(answer.status(), host).toBe(400);
      expect(await answer.json()).toMatchObject({ status: 400, field: "Host" });
    }
  }
});

test("what changes with the dataset alone has a validator", async ({ request }) => {
  for (const path of ["/api/surroundings", "/api/documents", "/api/flows", "/api/projects", "/api/projects/karamay", "/export", "/tiles/atlas", "/api"]) {
    const first = await request.get(path);
    const { etag = "" } = first.headers();
    expect(etag, path).toMatch(/^"[0-9a-f]{12}-[\w-]+"$/);
    expect(first.headers()["cache-control"], path).toContain("no-cache");
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await request.get(path, { headers: { "if-none-match": given } });
      expect(again.status(), given).toBe(304);
      expect(await again.body()).toHaveLength(0);
    }
    expect((await request.get(path, { headers: { "if-none-match": '"other"' } })).status()).toBe(200);
  }
});

test("other parameters have another validator", async ({ request }) => {
  const etag = async (path: string) => (await request.get(path)).headers().etag;
  const all = await Promise.all(
    [
      "/api/projects",
      "/api/projects?layers=pipelines",
      "/api/projects?asOf=2004",
      "/export",
      "/export?format=csv",
      "/tiles/atlas/4/11/6",
      "/tiles/atlas/5/22/12",
    ].map(etag),
  );
  expect(new Set(all).size).toBe(all.length);
  const accepting = async (coding: string) => (await request.get("/api/projects", { headers: { "accept-encoding": coding } })).headers();
  expect((await accepting("br")).etag).not.toBe((await accepting("identity")).etag);
  expect((await accepting("br")).vary).toBe("Accept-Encoding");
});

const DATA = ["/health/live", "/api", "/api/projects", "/api/projects/karamay", "/export", "/export.csv", "/tiles/atlas", "/tiles/atlas/4/11/6"];

test.describe("any page may read the data, nobody may write it", () => {
  for (const path of DATA)
    test(path, async ({ request }) => {
      const origin = { origin: "https://elsewhere.example" };
      for (const answer of [
        await request.get(path, { headers: origin }),
        await request.get(`${path}?colour=red`, { headers: origin }),
        await request.get(path, { headers: { ...origin, "if-none-match": "*" } }),
        await request.head(path, { headers: origin }),
      ]) {
        expect(answer.headers()["access-control-allow-origin"]).toBe("*");
        expect(answer.headers()["access-control-expose-headers"]).toContain("ETag");
      }
      const preflight = await request.fetch(path, { method: "OPTIONS", headers: { ...origin, "access-control-request-method": "GET" } });
      expect(preflight.status()).toBe(204);
      expect(preflight.headers()["access-control-allow-methods"]).toContain("GET");
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const answer = await request.fetch(path, { method });
        expect(answer.status(), method).toBe(405);
        expect(answer.headers().allow).toBe("GET, HEAD, OPTIONS");
        expect(answer.headers()["content-type"]).toBe("application/problem+json");
      }
    });
});

test("a page can only be read", async ({ request }) => {
  for (const path of ["/", "/table", "/ru/sources", "/projects/uzen"]) {
    const answer = await request.post(path, { data: "x" });
    expect(answer.status(), path).toBe(405);
    expect(answer.headers().allow).toBe("GET, HEAD");
  }
});

test("what is missing under a path of data is a problem, not a page", async ({ request }) => {
  for (const path of ["/api/nothing", "/tiles", "/tiles/atlas/4", "/health", "/export/x", "/ogc/nothing"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["content-type"], path).toBe("application/problem+json");
  }
});

test("an address is the same with a slash or a usual ending after it", async ({ request }) => {
  const body = async (path: string) => (await request.get(path)).body();
  for (const [path, ...others] of [
    ["/tiles/atlas", "/tiles/atlas/", "/tiles/atlas.json"],
    ["/tiles/atlas/4/11/6", "/tiles/atlas/4/11/6.pbf", "/tiles/atlas/4/11/6.mvt", "/tiles/atlas/4/11/6/"],
    ["/export", "/export/", "/export.geojson", "/export?format=geojson"],
    ["/api/projects", "/api/projects/"],
  ])
    for (const other of others) expect((await body(other)).equals(await body(path as string)), other).toBe(true);
});

test("a file has a length and can be read in parts", async ({ request }) => {
  const headers = { "accept-encoding": "identity" };
  const whole = await (await request.get("/export", { headers })).body();
  const head = await request.head("/export", { headers });
  expect(head.headers()["content-length"]).toBe(String(whole.byteLength));
  expect(head.headers()["accept-ranges"]).toBe("bytes");
  const part = await request.get("/export", { headers: { ...headers, range: "bytes=100-199" } });
  expect(part.status()).toBe(206);
  expect(part.headers()["content-range"]).toBe(`bytes 100-199/${whole.byteLength}`);
  expect((await part.body()).equals(whole.subarray(100, 200))).toBe(true);
  expect((await request.get("/export", { headers: { ...headers, range: `bytes=${whole.byteLength}-` } })).status()).toBe(416);
  expect((await request.get("/export", { headers: { ...headers, range: "bytes=0-9", "if-range": '"older"' } })).status()).toBe(200);
});

test("the description names every parameter and answers as it is asked", async ({ request }) => {
  const { openapi, servers, paths } = await (await request.get("/api")).json();
  expect(openapi).toBe("3.1.0");
  const { paths: known } = { paths: Object.keys(paths) };
  for (const path of ["/health/live", "/api/projects", "/api/projects/{id}", "/export", "/tiles/{layer}/{z}/{x}/{y}"]) expect(known).toContain(path);
  expect(servers).toEqual([{ url: expect.stringMatching(/^http/) }]);
  const names = paths["/api/projects"].get.parameters.map((p: { name: string }) => p.name);
  expect(names).toEqual(expect.arrayContaining([...FILTER_NAMES, "asOf", "bbox"]));
});

test("whose the data is goes out with it", async ({ request }) => {
  const osm = "© OpenStreetMap contributors (ODbL 1.0)";
  const geojson = await request.get("/export?ids=karamay");
  expect((await geojson.json()).attribution).toContain(osm);
  expect((await (await request.get("/tiles/atlas")).json()).attribution).toContain(osm);
  expect((await (await request.get("/tiles/basemap")).json()).attribution).toContain("Natural Earth");
  for (const format of EXPORT_FORMAT_IDS) {
    const answer = await request.get(`/export?ids=karamay&format=${format}`);
    expect(answer.headers().link).toBe('</method#licence>; rel="license"');
    expect(answer.headers()["content-type"]).toBe(EXPORT_FORMATS[format].mediaType);
    expect(answer.headers()["content-disposition"]).toContain(`.${extensionOf(format)}"`);
  }
  expect(await (await request.get("/method")).text()).toContain("OpenStreetMap contributors");
});

test("the app says that it lives and is ready", async ({ request }) => {
  expect(await (await request.get("/health/live")).json()).toEqual({ status: "live" });
  expect(await (await request.get("/health/ready")).json()).toMatchObject({ status: "ready" });
});

test("what is sent is compressed, as the reader's browser likes it", async ({ request }) => {
  const html = await (await request.get("/")).text();
  const script = /\/_next\/static\/chunks\/[\w.~-]+\.js/.exec(html)?.[0] ?? "";
  const maplibre = /\/maplibre\/[\w.-]+\/maplibre-gl/.exec(html)?.[0];
  const encoding = async (address: string, accept: string) =>
    (await request.get(address, { headers: { "accept-encoding": accept } })).headers()["content-encoding"];
  for (const address of [script, `${maplibre}-worker.mjs`, "/tiles/basemap/3/5/3", "/", "/api/projects"]) {
    expect(await encoding(address, "gzip, br"), address).toBe("br");
    expect(await encoding(address, "identity"), address).toBeUndefined();
  }
  expect((await request.get(script)).headers()["cache-control"]).toBe("public,max-age=31536000,immutable");
  expect((await request.get("/_next/static/nothing.js")).status()).toBe(404);
  expect((await request.get("/_next/static/../../package.json")).status()).toBe(404);
});

test("search engines find every page in every language", async ({ request, baseURL }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const address = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? "";
  expect(new URL(address).pathname).toBe("/sitemap.xml");
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const pages = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? "").pathname);
  expect(new Set(pages).size).toBe(pages.length);
  for (const page of ["/", "/ru", "/zh/table", "/projects/karamay", "/ru/countries/KZ", "/sources"]) expect(pages).toContain(page);
  expect(pages.some((page) => page.includes("/embed/"))).toBe(false);
  for (const page of pages.filter((_, i) => i % 211 === 0)) expect([page, (await request.get(page)).status()]).toEqual([page, 200]);
  expect(sitemap).toContain(`hreflang="x-default" href="${new URL("/table", baseURL).href}"`);
  const icon = await request.get("/favicon.ico");
  expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, "image/x-icon"]);
});
