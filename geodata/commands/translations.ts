// Marks each translation of a statement that has no mark, or with --all every one, with the English text that it translates:
//   node --import tsx geodata/commands/translations.ts [--all]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { GEODATA, readDataset } from "@/geodata/dataset";
import { TRANSLATED } from "@/geodata/model/language";
import { statementTexts } from "@/geodata/model/statement-texts";
import { markOf, translatable } from "@/geodata/rules/statement-texts";

const unmarked = z.record(z.string(), statementTexts.partial({ of: true }));
const all = process.argv.includes("--all");

for (const { project } of readDataset().dataset.projects)
  for (const language of TRANSLATED) {
    const file = join(GEODATA, "projects", project.id, `statements.${language}.json`);
    if (!existsSync(file)) continue;
    const given = unmarked.parse(JSON.parse(readFileSync(file, "utf8")));
    // In the order of the statements; what translates none of them stays, for the check to name it.
    const order = project.statements.map((s) => s.id);
    const marked = Object.entries(given)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([id, texts]) => {
        const statement = project.statements.find((s) => s.id === id);
        return [id, { ...texts, of: statement && (all || !texts.of) ? markOf(translatable(statement)) : texts.of }];
      });
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(marked), null, 2)}\n`);
    console.log(`${project.id}, ${language}: ${marked.length}`);
  }
