import { fireEvent } from "@testing-library/react";
import type { Position } from "geojson";
import { expect, test, vi } from "vitest";
import type { AnalysedLine } from "@/app/_features/own-line/messages";
import { OwnLine } from "@/app/_features/own-line/OwnLine";
import type { OwnLineState } from "@/app/_features/own-line/use-own-line";
import { usePointedChainage } from "@/app/_features/strip/pointer";
import { prepareCountries } from "@/geodata/analysis/countries";
import { reportOn, totalOf } from "@/geodata/analysis/report";
import { prepareCorridors } from "@/geodata/analysis/sharing";
import { show } from "./render";

const square = (west: number, east: number): Position[] => [
  [west, 38],
  [east, 38],
  [east, 44],
  [west, 44],
  [west, 38],
];
const land = (country: "KG" | "CN", west: number, east: number) => ({
  type: "Feature" as const,
  properties: { country, name: country },
  geometry: { type: "Polygon" as const, coordinates: [square(west, east)] },
});
const surroundings = {
  countries: prepareCountries({ type: "FeatureCollection", features: [land("KG", 70, 75), land("CN", 75, 80)] }),
  crossings: [],
  places: [],
  corridors: prepareCorridors([
    {
      project: "a-road",
      name: "A road",
      line: {
        type: "LineString",
        coordinates: [
          [74, 41],
          [76, 41],
        ],
      },
    },
  ]),
};
/** A line from 74° eastward, analysed as the worker does it. */
function analysed(name: string | null, east: number, lat: number): AnalysedLine {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [74, lat],
      [east, lat],
    ],
  };
  const report = reportOn(name, line, surroundings);
  return { report, crossingCount: report.crossings.length, repeated: false, drawn: line, names: {} };
}
const over = analysed("Over the border", 76, 41);
const within = analysed(null, 74.5, 43);

const state = (change: Partial<OwnLineState> = {}): OwnLineState => ({
  open: true,
  drawing: false,
  drawnKm: null,
  brought: null,
  kept: null,
  dragging: false,
  withinKm: 5,
  analysis: { state: "none" },
  chosen: 0,
  choose: vi.fn(),
  draw: vi.fn(),
  tellLength: vi.fn(),
  bring: vi.fn(),
  swapAxes: vi.fn(),
  look: vi.fn(),
  save: vi.fn(),
  clear: vi.fn(),
  ...change,
});
const panel = (own: OwnLineState, onSelect = vi.fn(), onClose = vi.fn()) => (
  <OwnLine own={own} nameOf={(id) => (id === "a-road" ? "The road" : id)} onSelect={onSelect} onClose={onClose} />
);
const nothing = { leftOut: [], notices: [], mayBeSwapped: false };
const done = (...lines: AnalysedLine[]) => ({
  analysis: { ...nothing, state: "done" as const, lines, total: { ...totalOf(lines.map((l) => l.report)), lines: lines.length }, ms: 1.25 },
});

test("a line is drawn, chosen as a file or pasted as text", async () => {
  const own = state();
  const { screen, user } = show(panel(own));
  await user.click(screen.getByRole("button", { name: "Draw on the map" }));
  expect(own.draw).toHaveBeenCalledWith(true);

  const file = new File(["LINESTRING(74 41, 76 41)"], "line.wkt");
  await user.upload(screen.getByLabelText("Choose a file"), file);
  expect(own.bring).toHaveBeenLastCalledWith({ kind: "files", files: [file] });

  await user.click(screen.getByText("Paste text"));
  await user.click(screen.getByRole("button", { name: "Measure" }));
  expect(own.bring).toHaveBeenCalledTimes(1);
  await user.type(screen.getByRole("textbox"), "LINESTRING(74 41, 76 41)");
  await user.click(screen.getByRole("button", { name: "Measure" }));
  expect(own.bring).toHaveBeenLastCalledWith({ kind: "text", text: "LINESTRING(74 41, 76 41)" });
});

test("while it is drawn its length is told", () => {
  const { screen } = show(panel(state({ drawing: true, drawnKm: 12.34 })));
  expect(screen.getByRole("button", { name: "Stop drawing" }).getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByText(/12\.3 km/)).toBeDefined();
});

test("the analysis says how far it is, and what is wrong in the reader's language", () => {
  const { screen, update } = show(panel(state({ analysis: { state: "busy", step: { key: "step.starting" }, share: 0.5 } })), "ru");
  expect(screen.getByRole("progressbar").getAttribute("value")).toBe("0.5");
  update(panel(state({ analysis: { state: "failed", message: { key: "fault.srid", values: { srid: "3857" } }, mayBeSwapped: false } })));
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByRole("alert").textContent).toMatch(/[а-я].*3857/);
});

test("a line over the border has its length, countries, crossing and the corridors beside it", async () => {
  const [own, onSelect] = [state(done(over)), vi.fn()];
  const { screen, user, container } = show(panel(own, onSelect));
  expect(container.textContent).toContain(`${over.report.lengthKm.toFixed(1)} km, 2 vertices`);
  expect(screen.getByText("Kyrgyzstan → China")).toBeDefined();
  expect(container.textContent).toContain("75.00° E");
  await user.click(screen.getByRole("button", { name: "The road" }));
  expect(onSelect).toHaveBeenCalledWith("a-road");
  await user.selectOptions(screen.getByRole("combobox", { name: "Within" }), "20");
  expect(own.look).toHaveBeenCalledWith(20);
  await user.click(screen.getByRole("button", { name: "Export as GeoJSON" }));
  expect(own.save).toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Clear" }));
  expect(own.clear).toHaveBeenCalled();
});

test("of several lines the chosen one is told; a line within one country crosses none", async () => {
  const own = state({ ...done(over, within), chosen: 1 });
  const { screen, user } = show(panel(own));
  expect(screen.getByText("It crosses no border.")).toBeDefined();
  expect(screen.getByText("It runs along none of them.")).toBeDefined();
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Line" });
  expect([...choice.options].map((option) => option.text.split(",")[0])).toEqual(["Over the border", "Line 2"]);
  await user.selectOptions(choice, "0");
  expect(own.choose).toHaveBeenCalledWith(0);
});

test("what was left out is listed with its reason, several lines are added up, and swapped axes may be put right", async () => {
  const brought = { kind: "text" as const, text: "" };
  const { analysis } = done(over, within);
  const leftOut = [{ name: "B", number: 2, why: { key: "fault.empty" as const }, more: 3 }];
  const own = state({ brought, kept: true, analysis: { ...analysis, leftOut, notices: [{ key: "fault.swappedAxes" }], mayBeSwapped: true } });
  const { screen, user } = show(panel(own));
  expect(screen.getByRole("region", { name: "Left out" }).textContent).toMatch(/B.*no positions.*3 more/);
  const km = over.report.lengthKm + within.report.lengthKm;
  expect(screen.getByRole("region", { name: "All lines together" }).textContent).toContain(`2 lines, ${km.toFixed(1)} km`);
  expect(screen.getByText(/also over a reload/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Swap latitude and longitude" }));
  expect(own.swapAxes).toHaveBeenCalled();
});

function Pointed() {
  const pointed = usePointedChainage();
  return <output aria-label="pointed">{pointed && `line ${pointed.alignment}, km ${pointed.km}`}</output>;
}

test("the strip map of the chosen line points along that line", () => {
  const { screen } = show(
    <>
      {panel(state({ ...done(over, within), chosen: 1 }))}
      <Pointed />
    </>,
  );
  fireEvent.change(screen.getByRole("slider", { name: "Chainage" }), { target: { value: "20" } });
  expect(screen.getByLabelText("pointed").textContent).toBe("line 1, km 20");
});
