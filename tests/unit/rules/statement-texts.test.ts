import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDataset } from "@/geodata/dataset";
import { checkStatementTexts, markOf, translatable } from "@/geodata/rules/statement-texts";

const [files] = readDataset().dataset.projects;
if (!files) throw new Error("no project");
const statement = files.project.statements.find((s) => Object.keys(translatable(s)).length === 1 && s.counts);
if (!statement) throw new Error("no statement that counts something");
const of = markOf(translatable(statement));
const checked = (translated: object, id = statement.id) =>
  checkStatementTexts({ ...files, texts: { ru: { [id]: { of, ...translated } } } }).map((fault) => fault.message);

describe("translations of statements", () => {
  test("are right with every text, and only those", () => {
    expect(checked({ counts: "Только участок." })).toEqual([]);
    expect(checked({})).toEqual(['"counts" is not translated']);
    expect(checked({ counts: "Только участок.", value: "Дорога" })).toEqual(['"value" translates nothing']);
    expect(checked({ counts: "Только участок." }, "no-such-statement")).toEqual([expect.stringContaining("is no statement of the project")]);
  });

  test("are wrong once the English text was changed", () => {
    const changed = {
      ...files.project,
      statements: files.project.statements.map((s) => (s.id === statement.id ? { ...s, counts: `${s.counts} And more.` } : s)),
    };
    const faults = checkStatementTexts({ ...files, project: changed, texts: { zh: { [statement.id]: { of, counts: "仅一段。" } } } });
    expect(faults).toMatchObject([{ path: statement.id, message: expect.stringContaining("was changed since") }]);
  });

  test("have no words of the atlas's vocabularies, and no numbers", () => {
    expect(translatable({ property: "status", value: "operating" })).toEqual({});
    expect(translatable({ property: "length", value: 12, counts: "of a part" })).toEqual({ counts: "of a part" });
    expect(translatable({ property: "owner", value: "A company" })).toEqual({ value: "A company" });
  });

  test("different texts have different marks, wherever they stand", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(markOf({ value: a }) === markOf({ value: b })).toBe(a === b);
        expect(markOf({ value: a })).not.toBe(markOf({ counts: a }));
      }),
    );
  });
});
