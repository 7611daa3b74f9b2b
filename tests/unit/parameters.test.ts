import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportAddress, tableAddress } from "@/app/_domain/addresses";
import { FILTERS } from "@/app/_domain/filters";
import type { Parameter } from "@/app/_domain/parameter";
import { PARAMETERS, today } from "@/app/_domain/parameters";
import { parameterSchema, readQuery } from "@/app/_domain/query";
import { FIRST_YEAR } from "@/app/_domain/years";
import { ADDRESS_ALIASES, addressBar } from "@/app/_features/explorer/address-bar";
import { LAYER_IDS } from "@/geodata/model/layer";
import { STATUSES } from "@/geodata/model/status";

const names = Object.keys(addressBar) as (keyof typeof addressBar)[];
const row = (name: keyof typeof PARAMETERS): Parameter<unknown> => PARAMETERS[name];

// Texts that are near to what some parameter takes.
const words = fc.constantFrom(...LAYER_IDS, ...STATUSES, "KZ", "kz", "state", "none", "own-line", "", "2004", "2004-06~", "20 Mt/a", "1e3", "-5", "0x10", " 7");
const numbers = fc.oneof(fc.integer().map(String), fc.double().map(String), fc.integer({ min: FIRST_YEAR - 3, max: FIRST_YEAR + 60 }).map(String));
const texts = fc.oneof(
  fc.string(),
  words,
  numbers,
  fc.array(words, { maxLength: 4 }).map((all) => all.join(",")),
  fc.array(numbers, { maxLength: 5 }).map((all) => all.join("/")),
);

describe("parameters of the query string", () => {
  test.each(names)("%s: the address bar and the interfaces accept and refuse the same texts", (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { data, success } = parameterSchema(row(name)).safeParse(text);
        expect(addressBar[name].parse(text)).toEqual(success ? data : null);
      }),
      { numRuns: 500 },
    );
  });

  test.each(names)("%s: what is written is read again as it was", (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = row(name).read(text);
        if ("fault" in reading) return;
        const written = row(name).write(reading.value);
        const again = row(name).read(written);
        expect("value" in again && row(name).write(again.value)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["longer", "-5", "above 0"],
    ["longer", "0", "above 0"],
    ["longer", "1e3", "above 0"],
    ["longer", "", "above 0"],
    ["compare", "7", `from ${FIRST_YEAR} to`],
    ["compare", "0", `from ${FIRST_YEAR} to`],
    ["compare", "-5", `from ${FIRST_YEAR} to`],
    ["compare", "1e3", `from ${FIRST_YEAR} to`],
    ["compare", "9999", today().slice(0, 4)],
    ["country", "XX", '"XX" is unknown; use AE'],
    ["layers", "rivers", '"rivers" is unknown; use highways'],
    ["layers", "highways,", '"" is unknown'],
    ["capacity", "20", "20 Mt/a"],
    ["asOf", "autumn", "EDTF"],
    ["asOf", "2999", "until"],
    ["bbox", "80,40,70,50", "west < east"],
    ["bbox", "1,2,3", "four numbers"],
    ["map", "5/99/71", "zoom/latitude/longitude"],
    ["view", "elsewhere", "use own-line"],
    ["ids", "Not An Id", "lower-case words"],
    ["q", "x".repeat(101), "100 characters"],
  ] as const)("%s=%s is refused, and told what is allowed", (name, text, allowed) => {
    const reading = row(name).read(text);
    expect("fault" in reading && reading.fault).toContain(allowed);
  });

  test("country codes are taken in either case, the word none is an empty list", () => {
    expect(row("country").read("kz,CN")).toEqual({ value: ["KZ", "CN"] });
    expect(row("status").read("none")).toEqual({ value: [] });
  });

  test("the year of today can be compared with", () => {
    const year = Number(today().slice(0, 4));
    expect(row("compare").read(String(year))).toEqual({ value: year });
  });
});

describe("a query string", () => {
  test("has parameters by name or by alias, not by both", () => {
    expect(readQuery(FILTERS, { layer: "highways", country: "kz" })).toEqual({ values: { layers: ["highways"], country: ["KZ"] }, faults: [] });
    expect(readQuery(FILTERS, { layer: "highways", layers: "pipelines" }).faults[0]).toMatchObject({ field: "layers" });
    expect(readQuery(FILTERS, { layer: "rivers" }).faults[0]).toMatchObject({ field: "layer" });
    for (const alias of Object.keys(ADDRESS_ALIASES)) expect(Object.keys(PARAMETERS)).not.toContain(alias);
  });

  test("keeps what is good beside what is bad, and names each fault", () => {
    const { values, faults } = readQuery(FILTERS, { longer: "-5", country: "CN", status: ["idle", "retired"], colour: "red" });
    expect(values).toEqual({ country: ["CN"] });
    expect(faults.map(({ field, unknown = false }) => [field, unknown])).toEqual([
      ["longer", false],
      ["status", false],
      ["colour", true],
    ]);
  });

  test("is written with the public names, without what is not narrowed", () => {
    expect(tableAddress({ layers: ["highways", "railways"], status: null, q: "", asOf: "2004" })).toBe("/table?layers=highways%2Crailways&asOf=2004");
    expect(exportAddress({ status: [], ids: ["a-b"] }, "csv")).toBe("/export?format=csv&status=none&ids=a-b");
  });
});
