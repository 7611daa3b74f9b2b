import { z } from "zod";
import type { Parameter, ParameterValue } from "./parameter";

type Rows = Readonly<Record<string, Parameter<unknown>>>;

/** Values of the parameters that were given. */
export type Values<R extends Rows> = { readonly [N in keyof R]?: ParameterValue<R[N]> };

/** One fault of a query string: the parameter as it was written, and what is wrong with it. */
export interface QueryFault {
  readonly field: string;
  readonly message: string;
  /** There is no such parameter; a page takes no notice of that. */
  readonly unknown?: true;
}

/** A parameter as zod reads it. */
export const parameterSchema = <T>(parameter: Parameter<T>) =>
  z.string({ error: "is given more than once; join its values with commas" }).transform((text, context): T => {
    const reading = parameter.read(text);
    if ("value" in reading) return reading.value;
    context.addIssue({ code: "custom", message: reading.fault });
    return z.NEVER;
  });

/** What a form gave, without its empty fields, which say nothing. */
export const filledIn = <T>(given: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));

/**
 * The values of a query string, each parameter by its name or its alias, and every fault in it:
 * unknown, repeated or bad parameters. `given` has a text, or several of a repeated parameter.
 */
export function readQuery<R extends Rows>(rows: R, given: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const names = new Map(Object.entries(rows).flatMap(([name, { alias }]) => [[name, name], ...(alias ? [[alias, name]] : [])] as [string, string][]));
  const values: Record<string, unknown> = {};
  const faults: QueryFault[] = [];
  for (const [field, text] of Object.entries(given)) {
    const name = names.get(field);
    const row = name === undefined ? undefined : rows[name];
    if (name === undefined || !row)
      faults.push({ field, message: `There is no parameter "${field}"; known are ${Object.keys(rows).join(", ")}`, unknown: true });
    else if (name in values) faults.push({ field, message: `"${field}" is "${name}", which is given too` });
    else {
      const { data, error } = parameterSchema(row).safeParse(text);
      if (error) faults.push({ field, message: `"${field}": ${error.issues[0]?.message}` });
      else values[name] = data;
    }
  }
  return { values: values as Values<R>, faults };
}
