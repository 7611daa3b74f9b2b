import { projectsOf } from "@/app/_domain/document";
import { finder } from "@/app/_domain/finder";
import { perDataset } from "./dataset-version";
import { documents } from "./documents";

// It takes longer to make than any search.
const find = perDataset(async () => finder(await documents()));

/** The projects of which a document holds a text, as the search field of the explorer finds them. */
export const mentioning = async (text: string): Promise<ReadonlySet<string>> => projectsOf((await find())(text));
