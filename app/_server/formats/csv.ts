import { csvFormat } from "d3-dsv";
import type { Selection } from "@/app/_server/queries/projects";
import { table } from "@/app/_server/queries/table";

/** A row a project, for spreadsheets; the mark at its beginning tells them that it is UTF-8. */
export async function* csv(selection: Selection): AsyncIterable<string> {
  const rows = await table(selection);
  yield `\uFEFF${csvFormat(rows.map(({ names: _, parts, countries, ...row }) => ({ ...row, countries: countries.join(" "), parts: parts.total, partsOperating: parts.statuses.operating ?? 0 })))}\n`;
}
