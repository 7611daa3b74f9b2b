import type { Metadata } from "next";
import { z } from "zod";
import { COUNTRIES, type Country } from "../../geodata/model/country";
import { LAYERS, PROJECT_LAYER_IDS } from "../../geodata/model/layer";
import { STATUSES } from "../../geodata/model/status";
import { Charts } from "../_charts/Charts";
import { STATUS_LABELS } from "../_legend/looks";
import { StatusMark } from "../_legend/StatusMark";
import { exportAddress } from "../_panel/addresses";
import { charts } from "../_queries/charts";
import { filterParameters } from "../_queries/filter";
import { type TableRow, table } from "../_queries/table";

export const metadata: Metadata = {
  title: "Table",
  description: "All projects with status, length, capacity, owner and evidence, sortable and as CSV; charts of the whole.",
};

const COLUMNS = {
  name: "Project",
  layer: "Layer",
  countries: "Countries",
  status: "Status",
  since: "Since",
  lengthKm: "Measured, km",
  publishedKm: "Published, km",
  capacity: "Capacity",
  owner: "Owner",
  statements: "Statements",
  sources: "Sources",
} as const satisfies Partial<Record<keyof TableRow, string>>;
type Column = keyof typeof COLUMNS;
const columns = Object.keys(COLUMNS) as [Column, ...Column[]];

const { layer, status, country, asOf, q } = filterParameters;
const query = z.object({ layer, status, country, asOf, q, sort: z.enum(columns).default("name"), order: z.enum(["asc", "desc"]).default("asc") });
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** Sorted by a column; what is not known comes last either way. */
function sorted(rows: readonly TableRow[], column: Column, order: "asc" | "desc"): TableRow[] {
  const compare = (a: TableRow, b: TableRow) => {
    const [x, y] = [a[column], b[column]].map((value) => (Array.isArray(value) ? value.join() : value)) as [string | number | null, string | number | null];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const by = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "en");
    return order === "asc" ? by : -by;
  };
  return [...rows].sort(compare);
}

function Choice({
  name,
  label,
  chosen,
  options,
}: {
  name: string;
  label: string;
  chosen: string | undefined;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        <option value="">all</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** All projects as a table with the map's filters; it works without JavaScript. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  // An empty field of the form says nothing.
  const given = Object.fromEntries(Object.entries(await searchParams).filter(([, value]) => value !== ""));
  const { data, error } = query.safeParse(given);
  if (!data)
    return (
      <main className="page">
        <h1>Table</h1>
        <p role="alert">
          &ldquo;{error.issues[0]?.path.join(".")}&rdquo;: {error.issues[0]?.message}. <a href="/table">Show the whole table</a>
        </p>
      </main>
    );
  const { sort, order, ...filter } = data;
  const [rows, figures] = await Promise.all([table(filter), charts()]);
  const address = (changes: Record<string, string>) => `/table?${new URLSearchParams({ ...(given as Record<string, string>), ...changes })}`;
  const countries = [...new Set((await table({})).flatMap((row) => row.countries))].sort();
  const lists = {
    layers: filter.layer ?? null,
    status: filter.status ?? null,
    country: filter.country ?? null,
    asOf: filter.asOf ?? null,
    q: filter.q ?? null,
  };
  return (
    <main className="page wide">
      <nav aria-label="Pages">
        <a href="/">Corridor Atlas</a> <a href="/sources">Sources</a> <a href="/method">Method</a>
      </nav>
      <h1>Table</h1>
      <form className="filters" action="/table">
        <label>
          Find
          <input type="search" name="q" defaultValue={filter.q} maxLength={100} />
        </label>
        <Choice name="layer" label="Layer" chosen={filter.layer?.join()} options={PROJECT_LAYER_IDS.map((id) => [id, LAYERS[id].label])} />
        <Choice name="status" label="Status" chosen={filter.status?.join()} options={STATUSES.map((s) => [s, STATUS_LABELS[s]])} />
        <Choice name="country" label="Country" chosen={filter.country?.join()} options={countries.map((code: Country) => [code, COUNTRIES[code].name])} />
        <label>
          As of
          <input name="asOf" defaultValue={filter.asOf} placeholder="2004" size={8} />
        </label>
        <button type="submit" className="button">
          Filter
        </button>
        <a href="/table">Clear</a>
      </form>
      <p>
        {rows.length} projects ·{" "}
        <a href={exportAddress(lists, "csv")} download>
          CSV
        </a>{" "}
        ·{" "}
        <a href={exportAddress(lists)} download>
          GeoJSON
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroll" aria-label="Projects" tabIndex={0}>
        <table className="projects">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={column === sort ? (order === "asc" ? "ascending" : "descending") : undefined}>
                  <a href={address({ sort: column, order: column === sort && order === "asc" ? "desc" : "asc" })}>
                    {COLUMNS[column]}
                    {column === sort && (order === "asc" ? " ↑" : " ↓")}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted(rows, sort, order).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`/projects/${row.id}`}>{row.name}</a>
                </th>
                <td>{LAYERS[row.layer].label}</td>
                <td>{row.countries.join(", ")}</td>
                <td>{row.status ? <StatusMark status={row.status} /> : "not yet proposed"}</td>
                <td>{row.since}</td>
                <td className="figure">{row.lengthKm === null ? "–" : number.format(row.lengthKm)}</td>
                <td className="figure">{row.publishedKm === null ? "–" : number.format(row.publishedKm)}</td>
                <td className="figure">{row.capacity === null ? "–" : `${number.format(row.capacity)} ${row.capacityUnit}`}</td>
                <td>{row.owner ?? "–"}</td>
                <td className="figure">{row.statements}</td>
                <td className="figure">{row.sources}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">– is what no source of the atlas states for the project as a whole. Each figure has its citation in the project&rsquo;s dossier.</p>
      <h2>Charts</h2>
      <Charts figures={figures} />
    </main>
  );
}
