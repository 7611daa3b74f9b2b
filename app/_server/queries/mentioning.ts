import { projectsOf } from "@/app/_domain/document";
import { finder } from "@/app/_domain/finder";
import { datasetVersion } from "./dataset-version";
import { documents } from "./documents";

// Made once for each dataset: it takes longer than any search.
let index: { readonly version: string | undefined; readonly find: ReturnType<typeof finder> } | undefined;

/** The projects of which a document holds a text, as the search field of the explorer finds them. */
export async function mentioning(text: string): Promise<ReadonlySet<string>> {
  const version = await datasetVersion();
  if (index?.version !== version) index = { version, find: finder(await documents()) };
  return index ? projectsOf(index.find(text)) : new Set();
}
