import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { flatTables } from "@/app/_server/collections/flat";
import type { Selection } from "@/app/_server/queries/projects";
import { about } from "./head";
import type { ExportHead } from "./writer";

type Cell = SheetData[number][number];

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  // Text that begins with "=" is text too: its type says so.
  return { value: Array.isArray(value) ? value.join(" ") : String(value), type: String };
}

const heading = (value: string): Cell => ({ value, type: String, fontWeight: "bold" });

/** A workbook with a sheet for each flat table, and first one that says whose the data is and what the columns mean. */
export async function* xlsx(selection: Selection, head: ExportHead): AsyncIterable<Uint8Array> {
  const tables = await flatTables(selection);
  const { attributions, ...facts } = about(head);
  const columns = tables.flatMap(({ collection }) =>
    Object.entries(collection.columns).map(([name, { title, unit }]) => [collection.id, name, title, unit].map(cell)),
  );
  const sheets = [
    {
      sheet: "about",
      data: [
        ...Object.entries(facts).map(([name, value]) => [heading(name), cell(value)]),
        ...attributions.map(({ what, whose, licence, url }) => [cell(what), cell(whose), cell(licence), cell(url)]),
        [],
        ["sheet", "column", "meaning", "unit"].map(heading),
        ...columns,
      ],
    },
    ...tables.map(({ collection, items }) => ({
      sheet: collection.id,
      stickyRowsCount: 1,
      data: [
        ["id", ...Object.keys(collection.columns)].map(heading),
        ...items.map(({ id, properties }) => [id, ...Object.keys(collection.columns).map((name) => properties[name])].map(cell)),
      ],
    })),
  ];
  yield await writeXlsxFile(sheets).toBuffer();
}
