import { read } from "@/prisma/connection";

/** The version of the dataset that the tables hold; undefined before the first load. */
export async function datasetVersion(): Promise<string | undefined> {
  const rows = await read<{ version: string }>("select version from dataset");
  return rows[0]?.version;
}
