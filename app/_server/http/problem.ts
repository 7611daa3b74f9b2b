import { STATUS_CODES } from "node:http";

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
