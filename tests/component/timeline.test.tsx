import { act, fireEvent } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Timeline } from "@/app/_features/timeline/Timeline";
import { show } from "./render";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Plays from 2000 while the page is drawn anew every 300 ms, as under a pointer that moves over the list. */
function play(untilMs: number) {
  let date = "2000";
  const timeline = () => (
    <Timeline date={date} today="2026-11-01" projects={[]} comparing={false} onCompare={() => {}} onChange={(next) => (date = next ?? "2026")} />
  );
  const { screen, update } = show(timeline());
  fireEvent.click(screen.getByRole("button", { name: "Play the years" }));
  for (let ms = 0; ms < untilMs; ms += 300) {
    act(() => {
      vi.advanceTimersByTime(300);
    });
    update(timeline());
  }
  return { screen, year: Number(date), update: () => update(timeline()) };
}

test("the years go on however often the page is drawn anew meanwhile", () => {
  expect(play(3000).year).toBeGreaterThan(2003);
});

test("a halted year stands still", () => {
  const { screen, year } = play(1500);
  fireEvent.click(screen.getByRole("button", { name: "Pause" }));
  act(() => {
    vi.advanceTimersByTime(10_000);
  });
  expect(screen.getByRole("slider", { name: "As of" })).toHaveProperty("value", String(year));
});
