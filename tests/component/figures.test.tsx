import { expect, test, vi } from "vitest";
import { NO_NARROWING } from "@/app/_domain/filters";
import { Figures } from "@/app/_features/figures/Figures";
import { ChipFilters } from "@/app/_features/filter/ChipFilters";
import { PIPELINE, ROAD } from "./projects";
import { show } from "./render";

const FIGURES = {
  statuses: [{ group: "operating", projects: 1 }],
  lengths: [{ layer: "highways", km: 649.6 }],
  carried: [{ carried: "oil", projects: ["a-pipeline"], capacity: 20, flow: { value: 11.2, year: 2024 } }],
  crossings: ["the-pass"],
  changed: { since: 2021, projects: 2 },
} as const;

test("each figure leads to what it counts, in the reader's language", async () => {
  const [onNarrow, onSelect] = [vi.fn(), vi.fn()];
  const { screen, user } = show(
    <Figures figures={FIGURES} shown={2} narrowing={{ ...NO_NARROWING, country: ["KZ"] }} asOf="2024" onNarrow={onNarrow} onSelect={onSelect} />,
  );
  await user.click(screen.getByRole("link", { name: /^650 km of road in operation/ }));
  expect(onNarrow).toHaveBeenLastCalledWith({ layers: ["highways", "border-crossings", "places"] });
  await user.click(screen.getByRole("link", { name: /^20 Mt\/a .*11\.2 Mt\/a in 2024/ }));
  expect(onSelect).toHaveBeenLastCalledWith("a-pipeline");
  expect(screen.getByRole("link", { name: /^1 border crossing / }).getAttribute("href")).toBe("/crossings?country=KZ&asOf=2024");
  expect(screen.getByRole("link", { name: /^2 projects have changed since 2021/ }).getAttribute("href")).toBe("/changes?country=KZ&asOf=2024&compare=2021");
});

const chips = (onChange: () => void, narrowing = {}) => (
  <ChipFilters all={[ROAD, PIPELINE]} narrowing={{ ...NO_NARROWING, ...narrowing }} found={new Set()} asOf={null} onChange={onChange} />
);

test("the first press shows only this; another one is added, and taken away again", async () => {
  const onChange = vi.fn();
  const { screen, user, update } = show(chips(onChange));
  await user.click(screen.getByRole("link", { name: "Kazakhstan 1" }));
  expect(onChange).toHaveBeenLastCalledWith({ country: ["KZ"] });
  update(chips(onChange, { country: ["KZ"] }));
  const chosen = screen.getByRole("link", { name: /^Kazakhstan/ });
  expect(chosen.getAttribute("aria-current")).toBe("true");
  // Roads in Kazakhstan there are none.
  expect(screen.getByRole("link", { name: "Roads 0" })).toBeDefined();
  await user.click(screen.getByRole("link", { name: /^Kyrgyzstan/ }));
  expect(onChange).toHaveBeenLastCalledWith({ country: ["KZ", "KG"] });
  await user.click(chosen);
  expect(onChange).toHaveBeenLastCalledWith({ country: null });
});

test("a kind leaves crossings and places on the map, and without JavaScript is an address", () => {
  const { screen } = show(chips(() => {}));
  expect(screen.getByRole("link", { name: /^Pipelines/ }).getAttribute("href")).toBe("/?layers=pipelines%2Cborder-crossings%2Cplaces");
});

test("what is shown can be had as GeoJSON and CSV", () => {
  const { screen } = show(chips(() => {}, { layers: ["pipelines", "border-crossings", "places"], country: ["KZ"] }));
  for (const [name, format] of [
    ["GeoJSON", "geojson"],
    ["CSV", "csv"],
  ] as const)
    expect(Object.fromEntries(new URL(screen.getByRole("link", { name }).getAttribute("href") ?? "", "http://atlas").searchParams)).toMatchObject({
      format,
      country: "KZ",
    });
});
