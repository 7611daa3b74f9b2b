import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { Context } from "hono";
import { LRUCache } from "lru-cache";
import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { byteRange } from "./byte-range";
import { type Coding, codingOf } from "./coding";

/** What an address answers with as long as the dataset is the same; `body` is undefined where there is nothing (204). */
export interface Representation {
  readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array> | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** How an answer is made and kept. */
interface Order {
  /** All that decides the content besides the address's path and the dataset: parameters as read, today's date, the origin. */
  readonly key: readonly unknown[];
  readonly make: (version: string | undefined) => Promise<Representation>;
  /** Cache-Control; without it, whoever keeps the answer asks each time whether it still holds. */
  readonly cacheControl?: string;
  /** Request headers besides Accept-Encoding that the content depends on. */
  readonly vary?: string;
}

const CACHE_BYTES = 64 * 2 ** 20;
/** Beyond this an answer is streamed: its length is not known before its end, and nobody keeps it. */
const LARGEST_KEPT = 16 * 2 ** 20;
/** Less than this is not worth compressing. */
const LEAST_COMPRESSED = 1024;
const COMPRESSIBLE = /json|text|[/+]xml|kml|flatgeobuf|geopackage|javascript|mapbox-vector-tile|x-bibtex|x-research/;

interface Kept {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

const kept = new LRUCache<string, Kept>({ maxSize: CACHE_BYTES, sizeCalculation: ({ bytes }) => bytes.byteLength + 500 });
/** Answers that are being made: whoever asks for the same meanwhile waits for them. */
const making = new Map<string, Promise<Kept | Representation>>();

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const COMPRESS: Readonly<Record<Coding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};
const COMPRESS_STREAM = { br: () => createBrotliCompress(BROTLI), gzip: () => createGzip() };

async function* chunksOf(body: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** The whole of a body; what is too large to keep comes back as a stream of which the beginning is read. */
async function collect({ body = "", headers }: Representation): Promise<Kept | Representation> {
  if (typeof body === "string" || body instanceof Uint8Array) return { bytes: Buffer.from(body), headers };
  const read: Uint8Array[] = [];
  const rest = chunksOf(body)[Symbol.asyncIterator]();
  let size = 0;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    read.push(next.value);
    size += next.value.byteLength;
    if (size <= LARGEST_KEPT) continue;
    const whole = async function* () {
      yield* read;
      yield* { [Symbol.asyncIterator]: () => rest };
    };
    return { body: whole(), headers };
  }
  return { bytes: Buffer.concat(read), headers };
}

/** What is kept under a name, or made by `make` once for all who wait for it. */
async function once(name: string, make: () => Promise<Kept | Representation>): Promise<Kept | Representation> {
  const found = kept.get(name);
  if (found) return found;
  const waited = making.get(name);
  if (waited) {
    const same = await waited;
    // A stream goes to one reader.
    return "bytes" in same ? same : make();
  }
  const promise = make();
  making.set(name, promise);
  try {
    const made = await promise;
    if ("bytes" in made) kept.set(name, made);
    return made;
  } finally {
    making.delete(name);
  }
}

/** Whether a validator is among those of If-None-Match (RFC 9110, weak comparison). */
const isAmong = (etag: string, given: string | undefined) =>
  given?.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag) ?? false;

/**
 * Answers with a representation: strong ETag of dataset version, address and parameters; 304 to who has it already;
 * Brotli or gzip; ranges of bytes; Content-Length wherever the answer is not streamed.
 */
export async function represent(c: Context, { key, make, cacheControl = "public, no-cache", vary }: Order): Promise<Response> {
  const version = await datasetVersion();
  const digest = createHash("sha256")
    .update(JSON.stringify([c.req.path, ...key]))
    .digest("hex")
    .slice(0, 16);
  const name = `${version}-${digest}`;
  const range = c.req.header("range");
  const accepted = range ? undefined : codingOf(c.req.header("accept-encoding"));
  const given = c.req.header("if-none-match");
  c.header("cache-control", cacheControl);
  c.header("vary", vary ? `Accept-Encoding, ${vary}` : "Accept-Encoding");
  const etagOf = (coding?: Coding) => `"${name}${coding ? `-${coding}` : ""}"`;
  // The version says that nothing changed: no look at the content is needed.
  const known = [etagOf(), etagOf(accepted)].find((etag) => isAmong(etag, given));
  if (known) {
    c.header("etag", known);
    return c.body(null, 304);
  }
  const made = await once(name, async () => collect(await make(version)));
  for (const [header, value] of Object.entries(made.headers)) c.header(header, value);
  if (!("bytes" in made)) {
    c.header("etag", etagOf(accepted));
    const stream = Readable.from(made.body as AsyncIterable<Uint8Array>);
    if (accepted) c.header("content-encoding", accepted);
    return c.body(Readable.toWeb(accepted ? stream.pipe(COMPRESS_STREAM[accepted]()) : stream) as ReadableStream);
  }
  if (!made.bytes.byteLength) {
    c.header("etag", etagOf());
    return c.body(null, 204);
  }
  const coding = made.bytes.byteLength >= LEAST_COMPRESSED && COMPRESSIBLE.test(made.headers["content-type"] ?? "") ? accepted : undefined;
  c.header("etag", etagOf(coding));
  if (coding) {
    const { bytes } = (await once(`${name}-${coding}`, async () => ({ headers: {}, bytes: await COMPRESS[coding](made.bytes) }))) as Kept;
    c.header("content-encoding", coding);
    return whole(c, bytes);
  }
  c.header("accept-ranges", "bytes");
  const ifRange = c.req.header("if-range");
  const part = range && (!ifRange || ifRange === etagOf()) ? byteRange(range, made.bytes.byteLength) : undefined;
  if (part === "unsatisfiable") {
    c.header("content-range", `bytes */${made.bytes.byteLength}`);
    return c.body(null, 416);
  }
  if (!part) return whole(c, made.bytes);
  c.header("content-range", `bytes ${part.first}-${part.last}/${made.bytes.byteLength}`);
  return whole(c, made.bytes.subarray(part.first, part.last + 1), 206);
}

function whole(c: Context, bytes: Uint8Array, status: 200 | 206 = 200): Response {
  c.header("content-length", String(bytes.byteLength));
  return c.body(bytes as Uint8Array<ArrayBuffer>, status);
}

/** `represent` for a JSON object. */
export const representJson = (
  c: Context,
  key: readonly unknown[],
  make: (version: string | undefined) => Promise<object>,
  mediaType = "application/json",
): Promise<Response> => represent(c, { key, make: async (version) => ({ body: JSON.stringify(await make(version)), headers: { "content-type": mediaType } }) });
