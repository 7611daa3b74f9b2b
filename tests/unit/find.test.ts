import { describe, expect, test } from "vitest";
import { finder } from "@/app/_domain/finder";

const find = finder([
  { id: "karakoram-highway", kind: "project", title: "Karakoram Highway", text: "Каракорумское шоссе 喀喇昆仑公路 Karakorum", project: "karakoram-highway" },
  { id: "khorgos", kind: "crossing", title: "Khorgos", text: "Хоргос Қорғас 霍尔果斯 Horgos", position: [80.4, 44.2] },
  { id: "song-kol", kind: "place", title: "Song-Köl", text: "Соң-Көл", position: [75.1, 41.8] },
  { id: "x#owner", kind: "statement", title: "China National Petroleum Corporation bought the stake from Chevron.", text: "Owner", project: "x" },
]);
const ids = (text: string) => find(text).map((d) => d.id);

describe("the search field finds", () => {
  test.each([
    ["the beginning of a word", "karak", "karakoram-highway"],
    ["a misspelt word", "karakurum", "karakoram-highway"],
    ["two words, both misspelt", "karakorm highwy", "karakoram-highway"],
    ["Russian", "хоргос", "khorgos"],
    ["Chinese, also a part of a name", "果斯", "khorgos"],
    ["a word without its accents", "song-kol", "song-kol"],
    ["a company in a statement", "chevron", "x#owner"],
  ])("%s", (_, text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
  test("nothing where a word is missing", () => {
    expect(ids("karakoram pipeline")).toEqual([]);
  });
  test("nothing for other Chinese characters", () => {
    expect(ids("石油")).toEqual([]);
  });
});
