import { expect, test } from "vitest";
import { StatusMark } from "@/app/_ui/StatusMark";
import { show } from "./render";

test.each([
  ["en", "Operating since 14 December 2009"],
  ["ru", "14 декабря 2009 г."],
  ["zh", "2009年12月14日"],
] as const)("a status says since when it holds, in %s", (locale, text) => {
  const { container } = show(<StatusMark status="operating" since={{ since: "2009-12-14" }} />, locale);
  expect(container.textContent?.replaceAll("\u00a0", " ")).toContain(text);
});
