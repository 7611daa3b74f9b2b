import { dateRange, isDate, NO_DATE } from "@/geodata/model/date";

/** What a text of a query string stands for, or what is wrong with it: a clause that follows the parameter's name. */
export type Reading<T> = { readonly value: T } | { readonly fault: string };

/** What a parameter may be, as an OpenAPI document has it. */
export interface ParameterSchema {
  readonly type: "string" | "number" | "integer" | "array";
  readonly items?: Omit<ParameterSchema, "items">;
  readonly enum?: string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly oneOf?: { minItems: number; maxItems: number }[];
  readonly default?: string | number;
}

/** How a parameter of the query string is read and written. */
export interface Parameter<T> {
  /** What it means, for documentation. */
  readonly about: string;
  readonly schema: ParameterSchema;
  /** Another name under which it is accepted, and never written. */
  readonly alias?: string;
  read(text: string): Reading<T>;
  write(value: T): string;
}
export type ParameterValue<P> = P extends Parameter<infer T> ? T : never;
type Kind<T> = Pick<Parameter<T>, "schema" | "read" | "write">;

const MOST_VALUES = 100;
const NUMBER = /^-?\d{1,9}(\.\d{1,12})?$/;
const asWritten = (text: string) => text;

/** One of some words; the case of letters matters not where `fold` is given. */
export function oneOf<T extends string>(words: readonly T[], fold: (text: string) => string = asWritten): Kind<T> {
  return {
    schema: { type: "string", enum: [...words] },
    read: (text) => {
      const word = words.find((one) => one === fold(text));
      return word === undefined ? { fault: `"${text}" is unknown; use ${words.join(", ")}` } : { value: word };
    },
    write: asWritten,
  };
}

/** Values joined by commas, every one of them valid; the word "none" is the empty list. */
export function listOf<T>(one: Kind<T>): Kind<readonly T[]> {
  return {
    schema: { type: "array", items: one.schema, minItems: 1, maxItems: MOST_VALUES },
    read: (text) => {
      if (text === "none") return { value: [] };
      const texts = text.split(",");
      if (texts.length > MOST_VALUES) return { fault: `has more than ${MOST_VALUES} values` };
      const values: T[] = [];
      for (const part of texts) {
        const reading = one.read(part);
        if ("fault" in reading) return reading;
        values.push(reading.value);
      }
      return { value: values };
    },
    write: (values) => values.map(one.write).join(",") || "none",
  };
}

/** Text of at most so many characters. */
export const text = (longest: number): Kind<string> => ({
  schema: { type: "string", maxLength: longest },
  read: (given) => ([...given].length > longest ? { fault: `is longer than ${longest} characters` } : { value: given }),
  write: asWritten,
});

/** Text of a pattern; `fault` says what it should be like. */
export const matching = (pattern: RegExp, fault: string): Kind<string> => ({
  schema: { type: "string", pattern: pattern.source },
  read: (given) => (pattern.test(given) ? { value: given } : { fault }),
  write: asWritten,
});

/** A decimal number above zero. */
export const positive = (unit: string): Kind<number> => ({
  schema: { type: "number", minimum: 0.001, maximum: 999_999_999 },
  read: (given) => (NUMBER.test(given) && Number(given) > 0 ? { value: Number(given) } : { fault: `must be a number of ${unit} above 0, like 1000` }),
  write: String,
});

/** A year of a list that may grow with time. */
export const year = (years: () => readonly number[]): Kind<number> => ({
  schema: { type: "integer", minimum: years()[0] ?? 0, maximum: years().at(-1) ?? 9999 },
  read: (given) => {
    const all = years();
    const found = /^\d{4}$/.test(given) && all.find((one) => one === Number(given));
    return found ? { value: found } : { fault: `must be a year from ${all[0]} to ${all.at(-1)}` };
  },
  write: String,
});

/** An EDTF date with a beginning. */
const date: Kind<string> = {
  schema: { type: "string", pattern: "^\\d{4}(-(0[1-9]|1[0-2]))?$" },
  read: (given) => (isDate(given) ? { value: given } : { fault: NO_DATE }),
  write: asWritten,
};

/** An EDTF date that has begun by today (ISO 8601). */
export const dateUntil = (today: () => string): Kind<string> => ({
  schema: date.schema,
  read: (given) => {
    const reading = date.read(given);
    if ("fault" in reading) return reading;
    return dateRange(given).from <= today() ? reading : { fault: `must be a date until ${today()}` };
  },
  write: asWritten,
});

const numbers = (given: string, separator: string) => given.split(separator).map((part) => (NUMBER.test(part.trim()) ? Number(part) : Number.NaN));

/** west, south, east, north in degrees (EPSG:4326), joined by commas. */
export const box: Kind<readonly [west: number, south: number, east: number, north: number]> = {
  schema: { type: "array", items: { type: "number" }, minItems: 4, maxItems: 4 },
  read: (given) => {
    const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...more] = numbers(given, ",");
    const fits = !more.length && west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;
    return fits ? { value: [west, south, east, north] } : { fault: "must be four numbers west,south,east,north in degrees, west < east, south < north" };
  },
  write: (edges) => edges.join(","),
};

/** Where a map looks. */
export interface MapView {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** zoom/lat/lon, as OpenStreetMap writes it. */
export const mapView: Kind<MapView> = {
  schema: { type: "string", pattern: "^\\d+(\\.\\d+)?(/-?\\d+(\\.\\d+)?){2}$" },
  read: (given) => {
    const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, ...more] = numbers(given, "/");
    const fits = !more.length && zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
    return fits ? { value: { zoom, latitude, longitude } } : { fault: "must be zoom/latitude/longitude, like 5/41.5/71" };
  },
  write: ({ zoom, latitude, longitude }) => `${zoom.toFixed(2)}/${latitude.toFixed(3)}/${longitude.toFixed(3)}`,
};
