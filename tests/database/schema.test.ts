import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { z } from "zod";
import { crossing, place } from "@/geodata/model/place";
import { project, segment } from "@/geodata/model/project";
import { provenance } from "@/geodata/model/route";
import { content, statement } from "@/geodata/model/statement";
import { type Column, columnOf, columnsOf } from "@/prisma/insert";

const client = new pg.Client({ connectionString: inject("databaseUrl") });
beforeAll(() => client.connect());
afterAll(() => client.end());

const TYPES: Readonly<Record<string, string>> = {
  String: "text",
  Int: "integer",
  Float: "double precision",
  Boolean: "boolean",
  Json: "jsonb",
  DateTime: "timestamp with time zone",
};

/** The tables of schema.prisma with their columns; relations are none. */
function prismaTables(): Map<string, Column[]> {
  const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = "", body = ""]) => ({ name, body }));
  const isModel = (type: string) => models.some(({ name }) => name === type);
  return new Map(
    models.map(({ name, body }) => [
      /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
      [...body.matchAll(/^ +(\w+) +(?:Unsupported\("(.+?)"\)|(\w+))(\[\])?(\?)?(.*)$/gm)].flatMap(
        ([, field = "", native, type = "", list = "", optional, attributes = ""]): Column[] =>
          isModel(type)
            ? []
            : [
                {
                  name: /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field,
                  type: native ? native.replace(", ", ",") : attributes.includes("@db.Date") ? "date" : `${TYPES[type]}${list}`,
                  nullable: optional !== undefined,
                },
              ],
      ),
    ]),
  );
}

const byName = (columns: readonly Column[]) => [...columns].sort((a, b) => (a.name < b.name ? -1 : 1));

describe("schema.prisma and the migrations", () => {
  test("make the same tables", async () => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('spatial_ref_sys', '_prisma_migrations') order by 1`,
    );
    expect([...prismaTables().keys()].sort()).toEqual(rows.map(({ name }) => name));
  });

  test.each([...prismaTables()])("make the same columns of %s", async (table, columns) => {
    expect(byName(columns)).toEqual(byName(await columnsOf(client, table)));
  });
});

/** The columns that a schema of the model asks for: a field that may be left out may be null. */
const asked = ({ shape }: z.ZodObject, without: readonly string[] = []): [string, boolean][] =>
  Object.entries(shape)
    .filter(([field]) => !without.includes(field))
    .map(([field, schema]) => {
      const absent = (schema as z.ZodType).safeParse(undefined);
      return [columnOf(field), absent.success && absent.data === undefined];
    });

describe("the model and the tables", () => {
  test.each([
    // Table, what the model says of a row, and the columns that the load finds out.
    ["project", asked(project, ["segments", "statements"]), ["countries", "evidence", "geometry"]],
    [
      "segment",
      [...asked(segment, ["branch"]), ...asked(provenance)],
      ["branch", "control_points", "distinct_length_km", "geometry", "lane", "length_by_country", "length_km", "ordinal", "project_id", "shared_with"],
    ],
    [
      "statement",
      asked(statement, ["source", ...Object.keys(content.shape)]),
      ["content", "earliest", "latest", "ordinal", "project_id", "source_id", "texts"],
    ],
    ["place", asked(place, ["position"]), ["geometry"]],
    ["border_crossing", asked(crossing, ["position"]), ["geometry"]],
  ] as const)("agree on the columns of %s", async (table, fields, derived) => {
    const columns = (await columnsOf(client, table)).filter(({ name }) => !derived.some((one) => one === name));
    expect(Object.fromEntries(columns.map(({ name, nullable }) => [name, nullable]))).toEqual(Object.fromEntries(fields));
  });
});
