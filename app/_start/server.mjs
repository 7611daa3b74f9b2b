// The app over HTTP: data by an application of its own, what the build made as `build` compressed it, pages compressed on their way.
import { createServer, STATUS_CODES } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import sirv from "sirv";
import { register } from "tsx/esm/api";
import { ROOT } from "./prepare.mjs";

const BUILT = "/_next/static/";
const YEAR_S = 31_536_000;
// No client may hold a connection without using it. A query ends within 20 s (prisma/connection.ts), so nothing honest takes as long.
// Addresses of /ogc may be long (app/_server/application/app.ts).
const LIMITS = { maxHeaderSize: 48 * 1024, headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };
const IDLE_MS = 60_000;
const MOST_CONNECTIONS = 1_000;

register();
const { answerData, isData, isDecodable } = await import("./data.ts");

const app = next({ dev: false, dir: ROOT });
await app.prepare();
const answer = app.getRequestHandler();

const options = { brotli: true, gzip: true, etag: true };
const setHeaders = (/** @type {import("node:http").ServerResponse} */ response) => {
  response.setHeader("x-content-type-options", "nosniff");
};
const built = sirv(`${ROOT}/.next/static`, { ...options, setHeaders, maxAge: YEAR_S, immutable: true });
const copied = sirv(`${ROOT}/public`, { ...options, setHeaders });

const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/** @param {import("node:http").ServerResponse} response @param {number} status @param {string} detail @param {Record<string, string>} [headers] */
function refuse(response, status, detail, headers = {}) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff", ...headers });
  response.end(`${status} ${STATUS_CODES[status]}\n\n${detail}\n`);
}

const METHODS = "GET, HEAD";

const server = createServer(LIMITS, (request, response) => {
  // A proxy may name the whole address (RFC 9112, 3.2.2).
  const address = (request.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "");
  request.url = address;
  if (isData(address)) return answerData(request, response);
  if (!address.startsWith("/")) return refuse(response, 400, "The address must begin with a slash.");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, `A page can only be read: use ${METHODS}.`, { allow: METHODS });
  if (!isDecodable(address.split("?", 1)[0] ?? ""))
    return refuse(response, 400, "The path of the address has a percent escape that is no UTF-8; write a percent sign as %25.");
  const pages = () => {
    // Its types ask for Express's requests, it for Node's.
    compress(/** @type {any} */ (request), /** @type {any} */ (response), () => answer(request, response));
  };
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
server.listen(Number(process.env.PORT), process.env.HOST || undefined);

// What was begun is answered, within a limit; nothing new is taken on.
const DRAIN_MS = 10_000;
const stop = () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), DRAIN_MS).unref();
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
// The process that began this one is gone.
process.once("disconnect", stop);
