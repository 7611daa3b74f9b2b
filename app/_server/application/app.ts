import { OpenAPIHono } from "@hono/zod-openapi";
import { isDecodable, resourcePath } from "@/app/_server/http/address";
import { origin } from "@/app/_server/http/origin";
import { Problem, problemOf } from "@/app/_server/http/problem";
import { representJson } from "@/app/_server/http/representation";
import { api } from "@/app/_server/routes/api";
import { exports } from "@/app/_server/routes/export";
import { health } from "@/app/_server/routes/health";
import { ogc } from "@/app/_server/routes/ogc";
import { tiles } from "@/app/_server/routes/tiles";
import { ATTRIBUTIONS, LICENCES } from "@/geodata/model/attribution";

const OPENAPI = "application/vnd.oai.openapi+json;version=3.1";

/** The head of the OpenAPI document. */
const description = (url: string, version: string) => ({
  openapi: "3.1.0",
  info: {
    title: ATTRIBUTIONS.atlas.whose,
    version,
    description: "Infrastructure and energy corridors between Central Asia and China. Coordinates are longitude, latitude (EPSG:4326); dates are EDTF.",
    license: { name: LICENCES[ATTRIBUTIONS.atlas.licence].names.en, url: LICENCES[ATTRIBUTIONS.atlas.licence].url },
  },
  servers: [{ url }],
});

/** Longer addresses than the explorer ever writes are somebody's mistake or attack. */
const LONGEST_URL = 4_000;
/** A question to /ogc may have a value for each of forty properties, in any script. */
const LONGEST_OGC_URL = 30_000;
const METHODS = "GET, HEAD, OPTIONS";

/**
 * The one application of all data interfaces. Everything that holds for each of them stands here: any origin may read,
 * what is wrong is a problem (RFC 9457), there is nothing to write.
 */
export function dataApp(): OpenAPIHono {
  const app = new OpenAPIHono({ getPath: (request) => resourcePath(request.url) });
  app.use(async (c, next) => {
    c.header("access-control-allow-origin", "*");
    c.header("access-control-expose-headers", "ETag, Link, Content-Crs, OGC-NumberMatched, Content-Length, Content-Range, Content-Disposition");
    c.header("x-content-type-options", "nosniff");
    if (c.req.method === "OPTIONS") {
      c.header("allow", METHODS);
      c.header("access-control-allow-methods", METHODS);
      c.header("access-control-allow-headers", "*");
      c.header("access-control-max-age", "86400");
      return c.body(null, 204);
    }
    if (c.req.method !== "GET" && c.req.method !== "HEAD")
      throw new Problem(405, "The data can be read, not written: use GET, HEAD or OPTIONS.", undefined, { allow: METHODS });
    const longest = c.req.path.startsWith("/ogc") ? LONGEST_OGC_URL : LONGEST_URL;
    if (c.req.url.length > longest) throw new Problem(414, `The address has more than ${longest} characters; ask for less at a time.`);
    if (c.req.path.includes("%") && !isDecodable(c.req.path))
      throw new Problem(400, "The path of the address has a percent escape that is no UTF-8; write a percent sign as %25.");
    return next();
  });
  health(app);
  tiles(app);
  api(app);
  exports(app);
  ogc(app);
  // The description of everything else.
  app.get("/api", (c) => {
    const address = origin(c.req.raw);
    return representJson(c, [address], async (version = "unknown") => app.getOpenAPI31Document(description(address, version)), OPENAPI);
  });
  app.notFound((c) => problem(c, new Problem(404, "There is nothing at this address; /api describes all of them.")));
  app.onError((error, c) => problem(c, problemOf(error)));
  return app;
}

function problem(c: Parameters<Parameters<OpenAPIHono["notFound"]>[0]>[0], fault: Problem): Response {
  for (const [header, value] of Object.entries(fault.headers)) c.header(header, value);
  for (const header of ["etag", "vary", "cache-control"]) c.header(header, undefined);
  c.header("content-type", "application/problem+json");
  return c.body(fault.json(), fault.status as 400);
}
