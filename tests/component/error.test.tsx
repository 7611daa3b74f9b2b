import { within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import Failed from "@/app/[locale]/error";
import { show } from "./render";

test.each([
  ["en", "This page could not be shown", "Try again", "Map", "/"],
  ["ru", "Не удалось показать страницу", "Повторить", "Карта", "/ru"],
  ["zh", "无法显示此页面", "重试", "地图", "/zh"],
] as const)("a page that fails says so in the reader's language and can be asked for again: %s", async (locale, heading, button, map, home) => {
  const retry = vi.fn();
  const { user, screen } = show(<Failed retry={retry} />, locale);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
  const [link] = within(screen.getByRole("main")).getAllByRole("link", { name: map });
  expect(link?.getAttribute("href")).toBe(home);
  await user.click(screen.getByRole("button", { name: button }));
  expect(retry).toHaveBeenCalledOnce();
});
