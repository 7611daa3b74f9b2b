import { read } from "@/prisma/connection";

/** For so long a version is believed without asking: another copy of the app may load a newer dataset. */
const BELIEVED_MS = 2_000;

/** The version of the dataset that the tables hold now; undefined before the first load. */
export async function currentDatasetVersion(): Promise<string | undefined> {
  const rows = await read<{ version: string }>("select version from dataset");
  return rows[0]?.version;
}

let asked: { readonly at: number; readonly version: Promise<string | undefined> } | undefined;

/** The version of the dataset, asked of the database at most every two seconds. */
export function datasetVersion(): Promise<string | undefined> {
  const now = performance.now();
  if (!asked || now - asked.at > BELIEVED_MS) {
    const version = currentDatasetVersion();
    asked = { at: now, version };
    // What failed is asked again by the next one.
    version.catch(() => {
      asked = undefined;
    });
  }
  return asked.version;
}
