import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { rgb } from "@/app/_theme/colors";
import { iconSvg, tokensCss } from "@/app/_theme/tokens";

const GENERATED = ["app/_theme/tokens.css", "app/icon.svg"];
const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((name) => `app/${name.replaceAll("\\", "/")}`);
const texts = files.filter((name) => /\.(css|tsx?)$/.test(name)).map((name) => [name, readFileSync(name, "utf8")] as const);

test("the generated files are as `npm run tokens` writes them", () => {
  expect(readFileSync("app/_theme/tokens.css", "utf8")).toBe(tokensCss());
  expect(readFileSync("app/icon.svg", "utf8")).toBe(iconSvg());
});

test("a colour's value stands in the table of colours only, and once", () => {
  const literal = /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b(?=["';,)\s])/gi;
  const elsewhere = texts.filter(([name]) => name !== "app/_theme/colors.ts" && !GENERATED.includes(name));
  expect(elsewhere.flatMap(([name, text]) => (text.match(literal) ?? []).map((found) => `${name}: ${found}`))).toEqual([]);
  // A colour that is the same in both themes stands twice, in one line.
  const lines = readFileSync("app/_theme/colors.ts", "utf8").split("\n");
  const values = lines.flatMap((line) => [...new Set(line.match(literal) ?? [])]);
  expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
});

test("every custom property that is used is declared", () => {
  const declared = new Set(texts.flatMap(([, text]) => [...text.matchAll(/(?<![\w(])(--[\w-]+)(?=["\]]*:)/g)].map(([, name]) => name)));
  const unknown = texts.flatMap(([file, text]) =>
    [...text.matchAll(/var\((--[\w-]+)(?=[,)])/g)].flatMap(([, name]) => (declared.has(name) ? [] : [`${file}: ${name}`])),
  );
  expect(unknown).toEqual([]);
});

test("a component uses the classes that its module has, and no class is left over", () => {
  const used = new Map<string, Set<string>>();
  for (const [file, text] of texts)
    for (const [, name, from = ""] of text.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)) {
      const module = from.startsWith("@/") ? from.slice(2) : `${dirname(file)}/${from.slice(2)}`;
      const classes = [...text.replaceAll(/^import .*$/gm, "").matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, "g"))].map(([, found = ""]) => found);
      used.set(module, new Set([...(used.get(module) ?? []), ...classes]));
    }
  for (const [file, text] of texts.filter(([name]) => name.endsWith(".module.css"))) {
    const declared = new Set([...text.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)/gs, "").matchAll(/\.([a-z]\w*)(?=[^{};]*\{)/gi)].map(([, name]) => name));
    expect([file, [...(used.get(file) ?? [])].sort()]).toEqual([file, [...declared].sort()]);
  }
});

test("text in HTML is never smaller than 12 px on a screen", () => {
  const small = /font-size: 0?\.(?:[0-6]\d*|7[0-4]\d*|7)r?em/;
  const onScreen = texts.filter(([name]) => name.endsWith(".css")).map(([name, text]) => [name, text.split("@media print")[0] ?? ""] as const);
  expect(onScreen.filter(([, text]) => small.test(text)).map(([name]) => name)).toEqual([]);
});

test("a colour for WebGL", () => {
  expect(rgb("#0a3278")).toEqual([10, 50, 120]);
});
