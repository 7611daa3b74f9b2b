import { COUNTRIES, type Country } from "@/geodata/model/country";
import { LAYER_IDS, LAYERS, type LayerId } from "@/geodata/model/layer";
import { ORIGINS } from "@/geodata/model/origin";
import { OWNER_KINDS } from "@/geodata/model/property";
import { STATUSES } from "@/geodata/model/status";
import { listOf, matching, oneOf, type Parameter, type ParameterValue, positive, text } from "./parameter";
import { mentions, type ProjectSummary } from "./summary";

/** A parameter that narrows down projects; `found` are the projects that the finder found. */
interface Filter<T> extends Parameter<T> {
  passes(project: ProjectSummary, value: T, found?: ReadonlySet<string>): boolean;
}

/** Takes the type of the values from `read`, for `passes` and `write`. */
const filter = <T>(one: Filter<T>): Filter<T> => one;

/** A number and a unit, as in "20 Mt/a". */
const CAPACITY = /^\d{1,9}(\.\d{1,6})? \S{1,12}$/;

/** Whether a project has at least a capacity; only what has the same unit can be compared. */
function reaches({ capacity }: ProjectSummary, least: string): boolean {
  const [value, unit] = least.split(" ");
  return capacity !== null && capacity.unit === unit && capacity.value >= Number(value);
}

/** What narrows down projects, the same in the explorer, the table, the API and the export: a row a filter. */
export const FILTERS = {
  layers: filter({
    about: "layers of which a project is one; border-crossings and places hold no projects",
    alias: "layer",
    ...listOf(oneOf(LAYER_IDS)),
    passes: (project, layers) => layers.includes(project.layer),
  }),
  status: filter({
    about: "statuses of which a project has one at the date",
    ...listOf(oneOf(STATUSES)),
    passes: ({ status }, statuses) => status !== null && statuses.includes(status.value),
  }),
  country: filter({
    about: "countries (ISO 3166-1 alpha-2, in either case) of which a project touches one",
    ...listOf(oneOf(Object.keys(COUNTRIES) as Country[], (code) => code.toUpperCase())),
    passes: (project, countries) => project.countries.some((code) => countries.includes(code)),
  }),
  origin: filter({
    about: "whether the founding article names a project (article) or the atlas has added it (atlas)",
    ...listOf(oneOf(ORIGINS)),
    passes: (project, origins) => origins.includes(project.origin),
  }),
  owner: filter({
    about: "kinds of owner of which a project has one",
    ...listOf(oneOf(OWNER_KINDS)),
    passes: ({ ownerKind }, kinds) => ownerKind !== null && kinds.includes(ownerKind),
  }),
  longer: filter({
    about: "the least length along the main alignment, km",
    ...positive("kilometres"),
    passes: ({ lengthKm }, km) => (lengthKm ?? 0) >= km,
  }),
  capacity: filter({
    about: "the least capacity, a number and a unit; only what has the same unit passes",
    ...matching(CAPACITY, "is a number and a unit, like 20 Mt/a"),
    passes: reaches,
  }),
  q: filter({
    about: "text that names, other spellings, the summary or a statement hold, in any case of letters; words may be begun or have a letter wrong",
    ...text(100),
    passes: (project, q, found) => mentions(project, q) || Boolean(found?.has(project.id)),
  }),
} as const;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** A value for every filter; null lets everything through. */
export type Narrowing = { readonly [N in FilterName]: ParameterValue<(typeof FILTERS)[N]> | null };

/** Everything passes. */
export const NO_NARROWING = Object.fromEntries(FILTER_NAMES.map((name) => [name, null])) as { readonly [N in FilterName]: null };

/** Whether a project passes all filters; `found` are the projects that the finder found for `q`, besides those that mention it themselves. */
export function passes(project: ProjectSummary, narrowing: Partial<Narrowing>, found?: ReadonlySet<string>): boolean {
  return FILTER_NAMES.every((name) => {
    const [one, value]: [Filter<unknown>, unknown] = [FILTERS[name], narrowing[name]];
    return value === null || value === undefined || one.passes(project, value, found);
  });
}

/** The filters among some values. */
export const narrowingOf = <V extends Partial<Narrowing>>(values: V): Pick<V, FilterName & keyof V> =>
  Object.fromEntries(FILTER_NAMES.filter((name) => name in values).map((name) => [name, values[name]])) as Pick<V, FilterName & keyof V>;

/** The layers of a filter that shows only some kinds of projects, and places and border crossings as before. */
export const onlyLayers = (kinds: readonly LayerId[]): readonly LayerId[] => LAYER_IDS.filter((id) => LAYERS[id].holds === "points" || kinds.includes(id));

/** Every stated capacity, by unit and then by size, as the filter has it. */
export function capacities(projects: readonly ProjectSummary[]): string[] {
  const stated = projects.flatMap((p) => p.capacity ?? []).sort((a, b) => a.unit.localeCompare(b.unit, "en") || a.value - b.value);
  return [...new Set(stated.map(({ value, unit }) => `${value} ${unit}`))];
}
