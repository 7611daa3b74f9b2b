import { versioned } from "@/app/_server/http/versioned";
import { documents } from "@/app/_server/queries/documents";

export const dynamic = "force-dynamic";

/** `GET /api/documents`: what the search field of the explorer searches. */
export const GET = (request: Request) => versioned(request, async () => ({ documents: await documents() }));
