import { versioned } from "@/app/_server/http/versioned";
import { surroundings } from "@/app/_server/queries/surroundings";

export const dynamic = "force-dynamic";

/** `GET /api/surroundings`: country polygons, places, crossings and corridors, for the analysis of a line in the browser. */
export const GET = (request: Request) => versioned(request, surroundings);
