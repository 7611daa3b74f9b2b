import { useState } from "react";
import { expect, test, vi } from "vitest";
import { type Narrowing, NO_NARROWING } from "@/app/_domain/filters";
import { FilterPanel } from "@/app/_features/filter/FilterPanel";
import { PIPELINE, ROAD } from "./projects";
import { show } from "./render";

/** The filter as the explorer uses it: what it asks for becomes what narrows. */
function Filter({ onChange, start }: { onChange: (change: Partial<Narrowing>) => void; start?: Partial<Narrowing> }) {
  const [narrowing, setNarrowing] = useState<Narrowing>({ ...NO_NARROWING, ...start });
  const change = (next: Partial<Narrowing>) => {
    onChange(next);
    setNarrowing({ ...narrowing, ...next });
  };
  return <FilterPanel all={[ROAD, PIPELINE]} narrowing={narrowing} found={new Set()} date="2026-11-24" asOf={null} onChange={change} />;
}

test("each choice says how many projects it would show", () => {
  const { screen } = show(<Filter onChange={() => {}} />);
  expect(screen.getByRole("checkbox", { name: /^Highways\s*1$/ })).toBeDefined();
  expect(screen.getByRole("checkbox", { name: /^Railways\s*0$/ })).toBeDefined();
  expect(screen.getByRole("checkbox", { name: /^China\s*2$/ })).toBeDefined();
  expect(screen.getByRole("checkbox", { name: /^named in the article of 2004\s*1$/ })).toBeDefined();
  expect(screen.getByRole("option", { name: "1,000 km or more · 1" })).toBeDefined();
  // What is not of projects is not counted.
  expect(screen.getByRole("checkbox", { name: /^Border crossings$/ })).toBeDefined();
});

test("a box that is unticked leaves the others; ticked again there is no filter", async () => {
  const onChange = vi.fn();
  const { screen, user } = show(<Filter onChange={onChange} />);
  const kyrgyzstan = screen.getByRole<HTMLInputElement>("checkbox", { name: /^Kyrgyzstan/ });
  await user.click(kyrgyzstan);
  expect(onChange).toHaveBeenLastCalledWith({ country: ["CN", "KZ"] });
  expect(kyrgyzstan.checked).toBe(false);
  await user.click(kyrgyzstan);
  expect(onChange).toHaveBeenLastCalledWith({ country: null });
});

test("a count takes every other filter into account, not its own", async () => {
  const { screen, user } = show(<Filter onChange={() => {}} />);
  await user.click(screen.getByRole("checkbox", { name: /^Pipelines/ }));
  expect(screen.getByRole("checkbox", { name: /^Pipelines\s*1$/ })).toBeDefined();
  expect(screen.getByRole("checkbox", { name: /^Kazakhstan\s*0$/ })).toBeDefined();
  expect(screen.getByRole("option", { name: "1,000 km or more · 0" })).toBeDefined();
});

test("length and capacity are chosen and put off again", async () => {
  const onChange = vi.fn();
  const { screen, user } = show(<Filter onChange={onChange} />);
  await user.selectOptions(screen.getByRole("combobox", { name: "Length" }), "1000");
  expect(onChange).toHaveBeenLastCalledWith({ longer: 1000 });
  await user.selectOptions(screen.getByRole("combobox", { name: "Length" }), "");
  expect(onChange).toHaveBeenLastCalledWith({ longer: null });
  await user.selectOptions(screen.getByRole("combobox", { name: "Capacity" }), "20 Mt/a");
  expect(onChange).toHaveBeenLastCalledWith({ capacity: "20 Mt/a" });
});

test("all filters are cleared at once, where there is one", async () => {
  const onChange = vi.fn();
  const { screen, user } = show(<Filter onChange={onChange} start={{ longer: 500, q: "road" }} />);
  await user.click(screen.getByRole("button", { name: "Clear all filters" }));
  expect(onChange).toHaveBeenLastCalledWith(NO_NARROWING);
  expect(screen.queryByRole("button", { name: "Clear all filters" })).toBeNull();
});

test("export and table are of what is shown, in the reader's language", () => {
  const { screen } = show(<Filter onChange={() => {}} start={{ longer: 500, country: ["KZ"] }} />, "ru");
  const addresses = screen.getAllByRole("link").map((link) => new URL(link.getAttribute("href") ?? "", "http://atlas"));
  const to = (path: string) => addresses.find((address) => address.pathname === path);
  for (const path of ["/export", "/ru/table"]) expect(Object.fromEntries(to(path)?.searchParams ?? [])).toMatchObject({ longer: "500", country: "KZ" });
});
