import { answer } from "../../_problem/problem";
import { documents } from "../../_queries/documents";

export const dynamic = "force-dynamic";

/** `GET /api/documents`: what the search field of the explorer searches. */
export const GET = () => answer(async () => Response.json({ documents: await documents() }));
