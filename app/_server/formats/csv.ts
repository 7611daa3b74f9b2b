import type { Selection } from "@/app/_server/queries/projects";
import { table } from "@/app/_server/queries/table";
import { delimited } from "./delimited";
import type { ExportHead } from "./writer";

/** The mark at the beginning of a file that tells spreadsheets that it is UTF-8. */
export const UTF8_MARK = "\uFEFF";

/** A row a project, for spreadsheets. */
export async function* csv(selection: Selection, { separator }: ExportHead): AsyncIterable<string> {
  const rows = (await table(selection)).map(({ names: _, parts, ...row }) => ({
    ...row,
    parts: parts.total,
    partsOperating: parts.statuses.operating ?? 0,
  }));
  yield UTF8_MARK + delimited(rows, Object.keys(rows[0] ?? {}), separator);
}
