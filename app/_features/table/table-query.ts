import { FILTERS } from "@/app/_domain/filters";
import { oneOf } from "@/app/_domain/parameter";
import { PARAMETERS } from "@/app/_domain/parameters";
import type { Values } from "@/app/_domain/query";
import type { TableRow } from "@/app/_domain/table-row";
import type { TextKey } from "@/app/_i18n/text";
import { byDate } from "@/geodata/model/date";

/** The columns, with the keys of their headings. */
export const COLUMNS = {
  name: "project",
  layer: "layerColumn",
  countries: "countries",
  status: "property.status",
  since: "sinceColumn",
  stillSoBy: "stillSoByColumn",
  lengthKm: "measuredColumn",
  publishedKm: "publishedColumn",
  capacity: "capacity",
  owner: "owner",
  evidence: "evidence",
  statements: "statements",
  sources: "sources",
} as const satisfies Partial<Record<keyof TableRow, TextKey>>;
export type Column = keyof typeof COLUMNS;
export const columns = Object.keys(COLUMNS) as Column[];

/** What the address of the table may hold. */
export const TABLE_PARAMETERS = {
  ...FILTERS,
  asOf: PARAMETERS.asOf,
  ids: PARAMETERS.ids,
  sort: { about: "the column by which the rows are sorted", ...oneOf(columns) },
  order: { about: "whether the least or the most comes first", ...oneOf(["asc", "desc"] as const) },
};
export type TableQuery = Values<typeof TABLE_PARAMETERS>;

/** How the rows are sorted. */
export interface Sorting {
  readonly sort: Column;
  readonly order: "asc" | "desc";
}

const DATES: ReadonlySet<Column> = new Set(["since", "stillSoBy"]);

/** Sorted by a column, dates by the first day that they may mean; what is not known comes last either way. */
export function sorted(rows: readonly TableRow[], { sort: column, order }: Sorting): TableRow[] {
  const compare = (a: TableRow, b: TableRow) => {
    const [x, y] = [a[column], b[column]].map((value) => (Array.isArray(value) ? value.join() : value)) as [string | number | null, string | number | null];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    if (DATES.has(column)) return (order === "asc" ? 1 : -1) * byDate({ date: String(x) }, { date: String(y) });
    const by = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "en");
    return order === "asc" ? by : -by;
  };
  return [...rows].sort(compare);
}
