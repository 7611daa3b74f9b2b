import type { Parameter } from "@/app/_domain/parameter";
import { readQuery, type Values } from "@/app/_domain/query";
import { Problem } from "./problem";

/** The query string of a request. Throws a Problem (400) that names the parameter: unknown, repeated or bad. */
export function query<R extends Readonly<Record<string, Parameter<unknown>>>>(rows: R, request: Request): Values<R> {
  const { searchParams } = new URL(request.url);
  const given = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, several(searchParams.getAll(name))]));
  const { values, faults } = readQuery(rows, given);
  const [fault] = faults;
  if (fault) throw new Problem(400, `${fault.message}.`, fault.field);
  return values;
}

const several = (texts: readonly string[]) => (texts.length > 1 ? texts : texts[0]);
