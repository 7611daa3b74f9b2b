import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Bindings, compileFilter } from "@/app/_server/cql2/compile";
import { type Expression, FilterError, parseJson } from "@/app/_server/cql2/expression";
import { parseText } from "@/app/_server/cql2/parse-text";

const PROPERTIES = {
  name: { sql: '"name"', type: "text" },
  km: { sql: '"km"', type: "number" },
  built: { sql: '"built"', type: "boolean" },
  opened: { sql: '"opened"', type: "date" },
  countries: { sql: '"countries"', type: "list" },
  geometry: { sql: "geometry", type: "geometry" },
} as const;

function compiled(filter: Expression) {
  const bindings = new Bindings();
  const property = (name: string) => (Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name as keyof typeof PROPERTIES] : undefined);
  const sql = compileFilter(filter, { property, known: Object.keys(PROPERTIES), bindings, crs: { epsg: 4326, northFirst: false } });
  return { sql, values: bindings.values };
}

describe("CQL2 text is read as the JSON that says the same", () => {
  const p = (property: string) => ({ property });
  test.each<[string, Expression]>([
    ["name = 'Khorgos'", { op: "=", args: [p("name"), "Khorgos"] }],
    [
      "name <> 'O''Neill' and km >= 1.5e2",
      {
        op: "and",
        args: [
          { op: "<>", args: [p("name"), "O'Neill"] },
          { op: ">=", args: [p("km"), 150] },
        ],
      },
    ],
    ["NOT built", { op: "not", args: [p("built")] }],
    [
      "built = true OR NOT (km < 0)",
      {
        op: "or",
        args: [
          { op: "=", args: [p("built"), true] },
          { op: "not", args: [{ op: "<", args: [p("km"), 0] }] },
        ],
      },
    ],
    ["name LIKE 'K%'", { op: "like", args: [p("name"), "K%"] }],
    ["name not like 'K%'", { op: "not", args: [{ op: "like", args: [p("name"), "K%"] }] }],
    ["km BETWEEN 1 AND 10", { op: "between", args: [p("km"), 1, 10] }],
    ["name IN ('a', 'b')", { op: "in", args: [p("name"), ["a", "b"]] }],
    ["opened IS NOT NULL", { op: "not", args: [{ op: "isNull", args: [p("opened")] }] }],
    ["km + 2 * 3 ^ 2 - 1 > 0", { op: ">", args: [{ op: "-", args: [{ op: "+", args: [p("km"), { op: "*", args: [2, { op: "^", args: [3, 2] }] }] }, 1] }, 0] }],
    ["-km < -1", { op: "<", args: [{ op: "*", args: [-1, p("km")] }, -1] }],
    [
      "CASEI(name) = casei('x')",
      {
        op: "=",
        args: [
          { op: "casei", args: [p("name")] },
          { op: "casei", args: ["x"] },
        ],
      },
    ],
    ["S_INTERSECTS(geometry, POINT(7.02 49.92))", { op: "s_intersects", args: [p("geometry"), { type: "Point", coordinates: [7.02, 49.92] }] }],
    ["S_WITHIN(geometry, BBOX(-1,2,3,4))", { op: "s_within", args: [p("geometry"), { bbox: [-1, 2, 3, 4] }] }],
    ["T_AFTER(opened, DATE('2004-06-30'))", { op: "t_after", args: [p("opened"), { date: "2004-06-30" }] }],
    ["T_DURING(opened, INTERVAL('2004-01-01', '..'))", { op: "t_during", args: [p("opened"), { interval: ["2004-01-01", ".."] }] }],
    ["A_CONTAINS(countries, ('KZ', 'CN'))", { op: "a_contains", args: [p("countries"), ["KZ", "CN"]] }],
    [
      "\"name\" = 'x' AND (km = 1 OR km = 2)",
      {
        op: "and",
        args: [
          { op: "=", args: [p("name"), "x"] },
          {
            op: "or",
            args: [
              { op: "=", args: [p("km"), 1] },
              { op: "=", args: [p("km"), 2] },
            ],
          },
        ],
      },
    ],
  ])("%s", (text, json) => {
    expect(parseText(text)).toEqual(json);
    expect(parseJson(JSON.stringify(json))).toEqual(json);
    // Whatever it says, it can be compiled, and no value of it stands in the SQL.
    const { sql, values } = compiled(json);
    expect(sql).not.toMatch(/Khorgos|Neill|'[KabxC]/);
    expect(sql.match(/\$\d+/g) ?? []).toHaveLength(values.length);
  });
});

describe("what is no filter is refused, with a reason", () => {
  test.each([
    "",
    "name =",
    "name = 'open",
    "name == 'x'",
    "drop table project; --",
    "name = 'x') or (1=1",
    "(".repeat(500),
    "NOT ".repeat(5) + "(".repeat(100),
    "km BETWEEN 1",
    "name LIKE",
    "S_INTERSECTS(geometry, POINT(a b))",
    "BBOX(1,2,3)",
    "name IN 'x'",
  ])("%s", (text) => {
    expect(() => compiled(parseText(text))).toThrow(FilterError);
  });

  test.each([
    ["nothing = 1", "no property"],
    ["__proto__ = 1", "no property"],
    ["km = 'x'", "compares"],
    ["pg_sleep(10) = 1", "no function"],
    ["S_INTERSECTS(name, POINT(1 2))", "geometry"],
    ["opened > DATE('2004-02-30')", "no date"],
    ["km", "boolean"],
    ["km < 1 AND name", "boolean"],
  ])("%s: %s", (text, reason) => {
    expect(() => compiled(parseText(text))).toThrow(reason);
  });

  test("any text at all, and any JSON", () => {
    const words = fc.constantFrom(
      "name",
      "km",
      "=",
      "<",
      "'x'",
      "1",
      "AND",
      "OR",
      "NOT",
      "(",
      ")",
      ",",
      "IN",
      "LIKE",
      "BETWEEN",
      "POINT(1 2)",
      "BBOX(1,2,3,4)",
      "S_INTERSECTS",
      "geometry",
      "DATE('2004-01-01')",
      "CASEI",
    );
    const attempt = (read: () => Expression) => {
      try {
        compiled(read());
      } catch (error) {
        expect(error).toBeInstanceOf(FilterError);
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
        ),
        (text) => attempt(() => parseText(text)),
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => attempt(() => parseJson(text))),
      { numRuns: 500 },
    );
  });
});
