// The app over HTTP: what the build made goes out as `build` compressed it, everything else is compressed on its way.
import { createServer } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import sirv from "sirv";
import { ROOT } from "./prepare.mjs";

const BUILT = "/_next/static/";
const YEAR_S = 31_536_000;
// What is read by programs: its errors are application/problem+json, those of the pages plain text.
const DATA = /^\/(api|export|health|metrics|ogc|tiles)(\/|\?|$)/;
// No client may hold a connection without using it. A query ends within 20 s (prisma/connection.ts), so nothing honest takes as long.
const LIMITS = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };
const IDLE_MS = 60_000;
const MOST_CONNECTIONS = 1_000;

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

/** Whether the percent escapes of a path can be decoded. */
function isDecodable(/** @type {string} */ address) {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** @param {string} address @param {import("node:http").ServerResponse} response */
function refuse(address, response) {
  const detail = "The path of the address has a percent escape that is no UTF-8; write a percent sign as %25.";
  const data = DATA.test(address);
  const body = data ? JSON.stringify({ type: "about:blank", title: "Bad Request", status: 400, detail }) : `400 Bad Request\n\n${detail}\n`;
  response.writeHead(400, { "content-type": data ? "application/problem+json" : "text/plain; charset=utf-8", "x-content-type-options": "nosniff" });
  response.end(body);
}

const server = createServer(LIMITS, (request, response) => {
  const pages = () => {
    // Its types ask for Express's requests, it for Node's.
    compress(/** @type {any} */ (request), /** @type {any} */ (response), () => answer(request, response));
  };
  const address = request.url ?? "/";
  if (!isDecodable(address)) return refuse(address, response);
  if (!address.startsWith(BUILT)) return copied(request, response, pages);
  request.url = address.slice(BUILT.length - 1);
  built(request, response, () => {
    request.url = address;
    pages();
  });
});
server.maxConnections = MOST_CONNECTIONS;
server.setTimeout(IDLE_MS);
// There is no protocol to change to; Next would keep such a connection for ever.
server.on("upgrade", (_, socket) => socket.destroy());
server.listen(Number(process.env.PORT));
