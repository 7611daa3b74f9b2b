import { datasetVersion } from "@/app/_server/queries/dataset-version";

export const dynamic = "force-dynamic";

/** `GET /health/ready`: the database answers and holds the dataset. */
export const GET = async () => {
  const version = await datasetVersion().catch(() => undefined);
  return version ? Response.json({ status: "ready", datasetVersion: version }) : Response.json({ status: "not ready" }, { status: 503 });
};
