import { STATUS_CODES } from "node:http";
import type { z } from "zod";

/** An answer of RFC 9457 (problem details): what is wrong with a request, in which field, and the way out. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    /** The parameter that is at fault. */
    readonly field?: string,
  ) {
    super(detail);
  }

  response(): Response {
    const { status, detail, field } = this;
    return Response.json(
      { type: "about:blank", title: STATUS_CODES[status], status, detail, field },
      { status, headers: { "content-type": "application/problem+json" } },
    );
  }
}

/** Runs a route handler; a Problem becomes its answer, anything else a 500 that tells nothing of the inside. */
export async function answer(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error.response();
    console.error(error);
    return new Problem(500, "The atlas could not answer; the fault is recorded. Try again later.").response();
  }
}

/** The query string as `schema` reads it. Throws a Problem that names the parameter: unknown, repeated or bad. */
export function parameters<S extends z.ZodRawShape>(schema: z.ZodObject<S>, given: URLSearchParams): z.infer<z.ZodObject<S>> {
  const repeated = [...given.keys()].find((key, i, all) => all.indexOf(key) !== i);
  if (repeated) throw new Problem(400, `"${repeated}" is given more than once; join its values with commas.`, repeated);
  const result = schema.strict().safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.code === "unrecognized_keys" ? issue.keys[0] : String(issue?.path[0]);
  const known = Object.keys(schema.shape).join(", ");
  throw new Problem(
    400,
    issue?.code === "unrecognized_keys" ? `There is no parameter "${field}"; known are ${known}.` : `"${field}": ${issue?.message}.`,
    field,
  );
}
