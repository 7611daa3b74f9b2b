import { datasetVersion } from "@/app/_server/queries/dataset-version";
import { answer } from "./problem";

/** Whether a validator is among those of If-None-Match (RFC 9110, weak comparison). */
const matches = (given: string | null, etag: string) => given?.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag) ?? false;

/** An answer that is the same as long as the dataset is: with an ETag of its version, and 304 to who has it already. */
export const versioned = (request: Request, body: () => Promise<object>): Promise<Response> =>
  answer(async () => {
    const etag = `"${await datasetVersion()}"`;
    const headers = { etag, "cache-control": "public, no-cache" };
    if (matches(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
    return Response.json(await body(), { headers });
  });
