import { read } from "@/prisma/connection";

/** For so long a version is believed without asking: another copy of the app may load a newer dataset. */
const BELIEVED_MS = 2_000;

/** The version of the dataset that the tables hold now; undefined before the first load. */
export async function currentDatasetVersion(): Promise<string | undefined> {
  const rows = await read<{ version: string }>("select version from dataset");
  return rows[0]?.version;
}

/**
 * What is made once for each dataset, and anew when `also` gives something else; whoever asks meanwhile waits for the same.
 * What failed is made again for the next one.
 */
export function perDataset<T>(make: () => Promise<T>, also: () => string = () => ""): () => Promise<T> {
  let known: { readonly of: string; readonly made: Promise<T> } | undefined;
  return async () => {
    const of = `${await datasetVersion()} ${also()}`;
    if (known?.of !== of) {
      const made = make();
      known = { of, made };
      made.catch(() => {
        if (known?.made === made) known = undefined;
      });
    }
    return known.made;
  };
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
