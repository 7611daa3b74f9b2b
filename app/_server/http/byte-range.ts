/** First and last byte of a part, counted from 0, both in it. */
interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that a Range header asks for of so many bytes (RFC 9110, 14.2). Undefined where the header is to be ignored:
 * another unit, several parts, or no range at all.
 */
export function byteRange(header: string, length: number): ByteRange | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
  if (!from && !to) return undefined;
  // "-500": the last 500 bytes.
  const first = from ? Number(from) : Math.max(0, length - Number(to));
  const last = from && to ? Math.min(Number(to), length - 1) : length - 1;
  if (from && to && Number(to) < Number(from)) return undefined;
  return first <= last && (from || Number(to) > 0) ? { first, last } : "unsatisfiable";
}
