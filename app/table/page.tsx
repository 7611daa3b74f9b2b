import type { Metadata } from "next";
import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import { capacities, FILTERS } from "@/app/_domain/filters";
import { oneOf } from "@/app/_domain/parameter";
import { PARAMETERS } from "@/app/_domain/parameters";
import { readQuery } from "@/app/_domain/query";
import type { TableRow } from "@/app/_domain/table-row";
import { Charts } from "@/app/_features/charts/Charts";
import { requestedLanguage } from "@/app/_i18n/server";
import type { TextKey } from "@/app/_i18n/text";
import { charts } from "@/app/_server/queries/charts";
import { projects } from "@/app/_server/queries/projects";
import { table } from "@/app/_server/queries/table";
import { PageHeader } from "@/app/_ui/PageHeader";
import { StatusMark } from "@/app/_ui/StatusMark";
import type { Country } from "@/geodata/model/country";
import { PROJECT_LAYER_IDS } from "@/geodata/model/layer";
import { OWNER_KINDS } from "@/geodata/model/property";
import { STATUSES } from "@/geodata/model/status";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestedLanguage();
  return { title: t("table"), description: t("tableDescription") };
}

const COLUMNS = {
  name: "project",
  layer: "layer",
  countries: "countries",
  status: "status",
  since: "sinceColumn",
  lengthKm: "measuredColumn",
  publishedKm: "publishedColumn",
  capacity: "capacity",
  owner: "owner",
  statements: "statements",
  sources: "sources",
} as const satisfies Partial<Record<keyof TableRow, TextKey>>;
type Column = keyof typeof COLUMNS;
const columns = Object.keys(COLUMNS) as Column[];

const parameters = {
  ...FILTERS,
  asOf: PARAMETERS.asOf,
  sort: { about: "the column by which the rows are sorted", ...oneOf(columns) },
  order: { about: "whether the least or the most comes first", ...oneOf(["asc", "desc"] as const) },
};

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
  all,
  chosen,
  options,
}: {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
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
  const { t, number, country: countryName, href, name, date, quantity } = await requestedLanguage();
  // An empty field of the form says nothing.
  const given = Object.fromEntries(Object.entries(await searchParams).filter(([, value]) => value !== ""));
  const { values, faults } = readQuery(parameters, given);
  const bad = faults.filter(({ unknown }) => !unknown);
  const { sort = "name", order = "asc", ...filter } = values;
  const [rows, figures, all] = await Promise.all([table(filter), charts(), projects({})]);
  const address = (sorting: { sort: Column; order: "asc" | "desc" }) => href(tableAddress(filter, sorting));
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort();
  return (
    <main className="page wide">
      <PageHeader current="/table" />
      <h1>{t("table")}</h1>
      {bad.length > 0 && (
        <p role="alert">
          <span lang="en">{bad.map(({ message }) => `${message}.`).join(" ")}</span> <a href={href("/table")}>{t("wholeTable")}</a>
        </p>
      )}
      <form className="filters" action={href("/table")}>
        <label>
          {t("findShort")}
          <input type="search" name="q" defaultValue={filter.q} maxLength={100} />
        </label>
        <Choice
          name="layers"
          label={t("layer")}
          all={t("all")}
          chosen={filter.layers?.join()}
          options={PROJECT_LAYER_IDS.map((id) => [id, t(`layer.${id}`)])}
        />
        <Choice name="status" label={t("status")} all={t("all")} chosen={filter.status?.join()} options={STATUSES.map((s) => [s, t(`status.${s}`)])} />
        <Choice
          name="country"
          label={t("country")}
          all={t("all")}
          chosen={filter.country?.join()}
          options={countries.map((code: Country) => [code, countryName(code)])}
        />
        <Choice
          name="owner"
          label={t("property.ownerKind")}
          all={t("all")}
          chosen={filter.owner?.join()}
          options={OWNER_KINDS.map((kind) => [kind, t(`ownerKind.${kind}`)])}
        />
        <label>
          {t("longerThan")}
          <input name="longer" defaultValue={filter.longer} placeholder="1000" size={6} inputMode="numeric" />
        </label>
        <Choice
          name="capacity"
          label={t("capacityAtLeast")}
          all={t("anyCapacity")}
          chosen={filter.capacity}
          options={[...new Set([...capacities(all), ...(filter.capacity ? [filter.capacity] : [])])].map((one) => {
            const [value, unit = ""] = one.split(" ");
            return [one, quantity(Number(value), unit)];
          })}
        />
        <label>
          {t("asOf")}
          <input name="asOf" defaultValue={filter.asOf} placeholder="2004" size={8} />
        </label>
        <button type="submit" className="button">
          {t("filter")}
        </button>
        <a href={href("/table")}>{t("clearShort")}</a>
      </form>
      <p>
        {t("projectCount", { count: rows.length })} ·{" "}
        <a href={exportAddress(filter, "csv")} download>
          CSV
        </a>{" "}
        ·{" "}
        <a href={exportAddress(filter)} download>
          GeoJSON
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroll" aria-label={t("projects")} tabIndex={0}>
        <table className="projects">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={column === sort ? (order === "asc" ? "ascending" : "descending") : undefined}>
                  <a href={address({ sort: column, order: column === sort && order === "asc" ? "desc" : "asc" })}>
                    {t(COLUMNS[column])}
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
                  <a href={href(`/projects/${row.id}`)} lang={name(row.names).lang}>
                    {name(row.names).text}
                  </a>
                </th>
                <td>{t(`layer.${row.layer}`)}</td>
                <td>{row.countries.map(countryName).join(", ")}</td>
                <td>{row.status ? <StatusMark status={row.status} /> : t("notProposed")}</td>
                <td title={row.since ?? undefined}>{row.since && date(row.since)}</td>
                <td className="figure">{row.lengthKm === null ? "–" : number(row.lengthKm)}</td>
                <td className="figure">{row.publishedKm === null ? "–" : number(row.publishedKm)}</td>
                <td className="figure">{row.capacity === null ? "–" : quantity(row.capacity, row.capacityUnit ?? "", 1)}</td>
                <td lang="en">{row.owner ?? "–"}</td>
                <td className="figure">{row.statements}</td>
                <td className="figure">{row.sources}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">{t("dashNote")}</p>
      <h2>{t("charts")}</h2>
      <Charts figures={figures} />
    </main>
  );
}
