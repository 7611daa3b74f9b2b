export const dynamic = "force-dynamic";

/** `GET /health/live`: the process answers. */
export const GET = () => Response.json({ status: "live" });
