import { z } from "@hono/zod-openapi";

/** RFC 9457. */
const problem = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), field: z.string().optional() })
  .openapi("Problem", { description: "What is wrong with a request, in which parameter, and the way out (RFC 9457)" });

const failure = (description: string) => ({ description, content: { "application/problem+json": { schema: problem } } });

/** The answers that every address may give besides its own. */
export const FAILURES = {
  400: failure("A parameter or the address cannot be read"),
  404: failure("There is no such thing"),
  405: failure("The data can be read, not written"),
  500: failure("The atlas failed"),
  503: failure("The database does not answer now"),
};

/** An answer of one media type. */
export const ok = (description: string, schema: z.ZodType, mediaType = "application/json") => ({ description, content: { [mediaType]: { schema } } });

/** Any JSON object. */
export const anyObject = z.looseObject({});

/** Bytes or text that no schema describes. */
export const file = z.any().openapi({ type: "string", format: "binary" });
