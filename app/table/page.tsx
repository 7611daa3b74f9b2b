import type { Metadata } from "next";
import { z } from "zod";
import { exportAddress } from "@/app/_domain/addresses";
import { filterParameters } from "@/app/_domain/parameters";
import { capacities } from "@/app/_domain/summary";
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
const columns = Object.keys(COLUMNS) as [Column, ...Column[]];

const { bbox, ids, ...narrowing } = filterParameters;
const query = z.object({ ...narrowing, sort: z.enum(columns).default("name"), order: z.enum(["asc", "desc"]).default("asc") });

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
  const { data, error } = query.safeParse(given);
  if (!data)
    return (
      <main className="page">
        <h1>{t("table")}</h1>
        <p role="alert">
          <span lang="en">
            &ldquo;{error.issues[0]?.path.join(".")}&rdquo;: {error.issues[0]?.message}.
          </span>{" "}
          <a href={href("/table")}>{t("wholeTable")}</a>
        </p>
      </main>
    );
  const { sort, order, ...filter } = data;
  const [rows, figures, all] = await Promise.all([table(filter), charts(), projects({})]);
  const address = (changes: Record<string, string>) => `${href("/table")}?${new URLSearchParams({ ...(given as Record<string, string>), ...changes })}`;
  const countries = [...new Set(all.flatMap((p) => p.countries))].sort();
  const { layer, ...others } = filter;
  const lists = { layers: layer, ...others };
  return (
    <main className="page wide">
      <PageHeader current="/table" />
      <h1>{t("table")}</h1>
      <form className="filters" action={href("/table")}>
        <label>
          {t("findShort")}
          <input type="search" name="q" defaultValue={filter.q} maxLength={100} />
        </label>
        <Choice name="layer" label={t("layer")} all={t("all")} chosen={filter.layer?.join()} options={PROJECT_LAYER_IDS.map((id) => [id, t(`layer.${id}`)])} />
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
        <a href={exportAddress(lists, "csv")} download>
          CSV
        </a>{" "}
        ·{" "}
        <a href={exportAddress(lists)} download>
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
