import { versioned } from "@/app/_server/http/versioned";
import { flows } from "@/app/_server/queries/flows";

export const dynamic = "force-dynamic";

/** `GET /api/flows`: pipeline segments in the direction of flow with their stated capacity, for the moving dots. */
export const GET = (request: Request) => versioned(request, async () => ({ flows: await flows() }));
