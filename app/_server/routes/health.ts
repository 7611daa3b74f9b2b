import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { currentDatasetVersion } from "@/app/_server/queries/dataset-version";

const json = <T extends z.ZodType>(description: string, schema: T) => ({ description, content: { "application/json": { schema } } });

const live = createRoute({
  method: "get",
  path: "/health/live",
  summary: "The process answers",
  tags: ["Operators"],
  responses: { 200: json("It lives", z.object({ status: z.literal("live") })) },
});

const ready = createRoute({
  method: "get",
  path: "/health/ready",
  summary: "The database answers and holds the dataset",
  tags: ["Operators"],
  responses: {
    200: json("It is ready", z.object({ status: z.literal("ready"), datasetVersion: z.string() })),
    503: json("It is not", z.object({ status: z.literal("not ready") })),
  },
});

export function health(app: OpenAPIHono): void {
  app.openapi(live, (c) => {
    c.header("cache-control", "no-store");
    return c.json({ status: "live" as const }, 200);
  });
  app.openapi(ready, async (c) => {
    c.header("cache-control", "no-store");
    const version = await currentDatasetVersion().catch(() => undefined);
    return version ? c.json({ status: "ready" as const, datasetVersion: version }, 200) : c.json({ status: "not ready" as const }, 503);
  });
}
