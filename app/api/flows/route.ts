import { answer } from "@/app/_server/http/problem";
import { flows } from "@/app/_server/queries/flows";

export const dynamic = "force-dynamic";

/** `GET /api/flows`: pipeline segments in the direction of flow with their stated capacity, for the moving dots. */
export const GET = () => answer(async () => Response.json({ flows: await flows() }));
