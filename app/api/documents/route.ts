import { answer } from "@/app/_server/http/problem";
import { documents } from "@/app/_server/queries/documents";

export const dynamic = "force-dynamic";

/** `GET /api/documents`: what the search field of the explorer searches. */
export const GET = () => answer(async () => Response.json({ documents: await documents() }));
