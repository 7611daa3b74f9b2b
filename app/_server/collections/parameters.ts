import { listOf, matching, oneOf, type Parameter, type Reading, text } from "@/app/_domain/parameter";
import { isInstant } from "@/app/_server/cql2/compile";
import type { Collection, Column } from "./collection";
import { CRSS, type Crs, crsOf } from "./crs";

export const MOST_ITEMS = 10_000;
export const DEFAULT_ITEMS = 100;

/** Days or instants between which features are asked for; undefined for an open end. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const crs = (): Omit<Parameter<Crs>, "about"> => ({
  schema: { type: "string", enum: CRSS.map(({ uri }) => uri) },
  read: (given) => {
    const found = crsOf(given);
    return found ? { value: found } : { fault: `"${given.slice(0, 80)}" is unknown; use ${CRSS[0]?.uri} or another one that the collection names` };
  },
  write: ({ uri }) => uri,
});

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Four or six numbers in the order of the axes of their system. */
const bbox: Omit<Parameter<readonly number[]>, "about"> = {
  schema: { type: "array", items: { type: "number" }, minItems: 4, maxItems: 6, oneOf: [4, 6].map((n) => ({ minItems: n, maxItems: n })) },
  read: (given) => {
    const numbers = given.split(",").map((part) => (NUMBER.test(part.trim()) ? Number(part) : Number.NaN));
    const fits = (numbers.length === 4 || numbers.length === 6) && numbers.every(Number.isFinite);
    return fits ? { value: numbers } : { fault: "must be four or six numbers: the lowest of each axis, then the highest" };
  },
  write: (numbers) => numbers.join(","),
};

const INSTANT = "[12]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ)?";

const datetime: Omit<Parameter<Period>, "about"> = {
  // The usual forms; an interval of two ends is read too.
  schema: { type: "string", pattern: `^(${INSTANT}|${INSTANT}/\\.\\.|\\.\\./${INSTANT})$` },
  read: (given): Reading<Period> => {
    const [from = "", to = from, ...more] = given.split("/");
    const open = (end: string) => end === ".." || end === "";
    const fault = { fault: "must be a date or timestamp of RFC 3339, or two with a slash between, either of them .. for no end" };
    if (more.length || !given || (open(from) && !given.includes("/")) || (open(from) && open(to))) return fault;
    if (![from, to].every((end) => open(end) || isInstant(end))) return fault;
    if (!open(from) && !open(to) && Date.parse(from) > Date.parse(to)) return { fault: "begins after its end" };
    return { value: { from: open(from) ? undefined : from, to: open(to) ? undefined : to } };
  },
  write: ({ from = "..", to = ".." }) => (from === to ? from : `${from}/${to}`),
};

const limit: Omit<Parameter<number>, "about"> = {
  // No maximum: more than there may be is no fault (OGC 17-069r4, 7.15.2).
  schema: { type: "integer", minimum: 1, default: DEFAULT_ITEMS },
  read: (given) => (/^\d+$/.test(given) && Number(given) > 0 ? { value: Math.min(MOST_ITEMS, Number(given)) } : { fault: "must be a whole number above 0" }),
  write: String,
};

/** Longer texts are asked for by a filter. */
const LONGEST_TEXT = 60;

/** What a queryable may be as a parameter. */
function equals({ type, values }: Column): Omit<Parameter<string>, "about"> {
  if (values) return oneOf(values);
  if (type === "boolean") return oneOf(["true", "false"]);
  if (type === "date")
    return {
      schema: { type: "string", format: "date" },
      read: (given) => (/^\d{4}-\d\d-\d\d$/.test(given) && isInstant(given) ? { value: given } : { fault: "must be a day like 2004-06-30" }),
      write: (one) => one,
    };
  if (type === "number")
    return {
      schema: { type: "number" },
      read: (given) => (NUMBER.test(given) && Number.isFinite(Number(given)) ? { value: given } : { fault: "must be a number" }),
      write: (one) => one,
    };
  return text(LONGEST_TEXT);
}

/** `f` of every resource: the media type, where the Accept header is not to decide. */
export const F = { f: { about: "the form of the answer; without it the Accept header decides", ...oneOf(["json", "html"] as const) } };

/** The parameters of one feature. */
export const ITEM = { ...F, crs: { about: "the system of the coordinates in the answer; CRS84 without it", ...crs() } };

/** The properties by which features can be ordered. */
export const sortables = (collection: Collection) => [
  "id",
  ...Object.entries(collection.columns).flatMap(([name, { type }]) => (type === "list" ? [] : [name])),
];

/** The parameters of a page of features; equality with a property by the property's own name. */
export function itemsParameters(collection: Collection) {
  const columns = Object.entries(collection.columns);
  return {
    general: {
      ...ITEM,
      f: {
        about: "the form of the answer: GeoJSON, a page, or a table without geometries; without it the Accept header decides",
        ...oneOf(["json", "html", "csv"] as const),
      },
      limit: { about: "how many features at most", ...limit },
      bbox: { about: "a box that features meet, in CRS84 or bbox-crs", ...bbox },
      "bbox-crs": { about: "the system of the box; CRS84 without it", ...crs() },
      datetime: { about: collection.asOf ? "the date for which statuses are asked; of an interval its end" : "when features hold", ...datetime },
      properties: { about: "which properties are in the answer", ...listOf(oneOf(columns.map(([name]) => name))) },
      sortby: {
        about: "properties by which features are ordered, - before one for descending",
        ...listOf(oneOf(sortables(collection).flatMap((name) => [name, `+${name}`, `-${name}`]))),
      },
      filter: { about: "a filter in CQL2", ...text(3000) },
      "filter-lang": { about: "the encoding of the filter; text without it", ...oneOf(["cql2-text", "cql2-json"] as const) },
      "filter-crs": { about: "the system of geometries in the filter; CRS84 without it", ...crs() },
      cursor: { about: "where a page begins, as next and prev links have it", ...matching(/^[\w-]{1,1000}$/, "must come from a link of an answer") },
    },
    queryables: Object.fromEntries(columns.map(([name, column]) => [name, { about: column.title, ...equals(column) }])),
  };
}
