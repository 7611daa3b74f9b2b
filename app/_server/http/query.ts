import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Parameter } from "@/app/_domain/parameter";
import { readQuery, type Values } from "@/app/_domain/query";
import { Problem } from "./problem";

type Rows = Readonly<Record<string, Parameter<unknown>>>;

/** The query string of a request. Throws a Problem (400) that names the parameter: unknown, repeated or bad. */
export function query<R extends Rows>(rows: R, c: Context): Values<R> {
  const given = Object.fromEntries(Object.entries(c.req.queries()).map(([name, texts]) => [name, texts.length > 1 ? texts : texts[0]]));
  const { values, faults } = readQuery(rows, given);
  const [fault] = faults;
  if (fault) throw new Problem(400, `${fault.message}.`, fault.field);
  return values;
}

const COMMAS = { style: "form", explode: false } as const;

/** The same parameters for the OpenAPI document. */
export const querySchema = (rows: Rows) =>
  z.object(
    Object.fromEntries(
      Object.entries(rows).map(([name, { about, schema }]) => [
        name,
        z
          .any()
          .optional()
          .openapi({ ...schema, param: { name, in: "query" as const, description: about, ...(schema.type === "array" && COMMAS) } }),
      ]),
    ),
  );
