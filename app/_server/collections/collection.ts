import type { ValueType } from "@/app/_server/cql2/compile";

/** A column of a collection: a property of its features. */
export interface Column {
  readonly type: Exclude<ValueType, "geometry">;
  readonly title: string;
  readonly unit?: string;
  readonly values?: readonly string[];
  /** A date (EDTF), which is text; its earliest and latest days are columns of their own. */
  readonly edtf?: true;
}

/** A flat table of the atlas: one row a feature, joined to others by ids. */
export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** A query whose columns are "id", "geometry" where it has one, and the columns below; $1 is the day (ISO 8601) for which statuses are asked. */
  readonly sql: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** What the geometries are; without it the features have none. */
  readonly geometry?: "Point" | "any";
  /** SQL of the first and the last day at which a feature holds, for `datetime`; without it `datetime` is the day of the statuses, or nothing. */
  readonly during?: readonly [string, string];
  /** Its content depends on the day for which statuses are asked. */
  readonly asOf?: true;
}
