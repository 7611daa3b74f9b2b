import { csvParse, dsvFormat } from "d3-dsv";
import { expect, test } from "vitest";
import { delimited } from "@/app/_server/formats/delimited";

const rows = [{ id: "a", text: '=HYPERLINK("http://x")', more: "@SUM(A1)", number: -1.5, list: ["KZ", "CN"], none: null, plain: 'one, "two"\nthree' }];
const columns = ["id", "text", "more", "number", "list", "none", "plain"];

test("text that a spreadsheet would compute is text, numbers stay numbers", () => {
  expect({ ...csvParse(delimited(rows, columns))[0] }).toEqual({
    id: "a",
    text: `'=HYPERLINK("http://x")`,
    more: "'@SUM(A1)",
    number: "-1.5",
    list: "KZ CN",
    none: "",
    plain: 'one, "two"\nthree',
  });
});

test("with semicolons numbers have a decimal comma", () => {
  const [row] = dsvFormat(";").parse(delimited(rows, columns, "semicolon"));
  expect(row?.number).toBe("-1,5");
  expect(row?.plain).toBe('one, "two"\nthree');
});

test("a table without rows has its head", () => {
  expect(delimited([], ["id", "name"])).toBe("id,name\n");
});
