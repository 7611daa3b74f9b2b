/** Content codings that answers go out in, the best first. */
const CODINGS = ["br", "gzip"] as const;
export type Coding = (typeof CODINGS)[number];

/** The best coding that an Accept-Encoding header takes; undefined for none (identity). */
export function codingOf(header: string | undefined): Coding | undefined {
  if (!header) return undefined;
  const qualities = new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith("q="));
      return [name, quality ? Number(quality.slice(2)) : 1];
    }),
  );
  return CODINGS.find((coding) => (qualities.get(coding) ?? qualities.get("*") ?? 0) > 0);
}
