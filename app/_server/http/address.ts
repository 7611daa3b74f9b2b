/** Endings that some programs insist on, and where they mean nothing more than the address without them. */
const ENDINGS = /^(\/tiles\/.*)\.(?:pbf|mvt|json)$|^(\/ogc\/.*\/tiles\/.*)\.(?:pbf|mvt)$/;

/**
 * The path of a resource: without scheme and host, query, slashes at its end, and endings that programs add.
 */
export function resourcePath(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.slice(start).search(/[?#]/);
  const path = end < 0 ? url.slice(start) : url.slice(start, start + end);
  const bare = path.length > 1 ? path.replace(/\/+$/, "") : path;
  return bare.includes(".") ? bare.replace(ENDINGS, (_, one, other) => one ?? other) : bare;
}

/** Whether the percent escapes of a path can be decoded. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
