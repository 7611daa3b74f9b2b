// The app over HTTP: what the build made goes out as `build` compressed it, everything else is compressed on its way.
import { createServer } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import sirv from "sirv";
import { ROOT } from "./prepare.mjs";

const BUILT = "/_next/static/";
const YEAR_S = 31_536_000;

const app = next({ dev: false, dir: ROOT });
await app.prepare();
const answer = app.getRequestHandler();

const options = { brotli: true, gzip: true, etag: true };
const setHeaders = (/** @type {import("node:http").ServerResponse} */ response) => {
  response.setHeader("x-content-type-options", "nosniff");
};
const built = sirv(`${ROOT}/.next/static`, { ...options, setHeaders, maxAge: YEAR_S, immutable: true });
const copied = sirv(`${ROOT}/public`, { ...options, setHeaders });

const compress = compression({
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  // It does not know that vector tiles are worth it.
  filter: (request, response) => response.getHeader("content-type") === "application/vnd.mapbox-vector-tile" || compression.filter(request, response),
});

createServer((request, response) => {
  const pages = () => {
    // Its types ask for Express's requests, it for Node's.
    compress(/** @type {any} */ (request), /** @type {any} */ (response), () => answer(request, response));
  };
  const address = request.url ?? "/";
  if (!address.startsWith(BUILT)) return copied(request, response, pages);
  request.url = address.slice(BUILT.length - 1);
  built(request, response, () => {
    request.url = address;
    pages();
  });
}).listen(Number(process.env.PORT));
