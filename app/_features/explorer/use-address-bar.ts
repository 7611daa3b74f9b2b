import { useMemo } from "react";
import type { Narrowing } from "@/app/_domain/filters";
import type { Drawing } from "@/app/_features/legend/Legend";
import type { View } from "@/app/_map/camera";
import { useAddress } from "./use-address";

// What changes with every key or movement makes no entry in the browser's history.
const REPLACE = { history: "replace" } as const;

/** The explorer's state, which is the address bar's, and the ways to change it. */
export function useAddressBar() {
  const [address, set] = useAddress();
  const actions = useMemo(
    () => ({
      /** Opens the panel of a project; null closes every panel. */
      select: (project: string | null) => set({ project, view: null }),
      openOwnLine: () => set({ project: null, view: "own-line" }),
      search: (q: string) => set({ q: q || null }, REPLACE),
      narrow: (change: Partial<Narrowing>) => set(change),
      /** Null is today. */
      showDate: (asOf: string | null) => set({ asOf }, REPLACE),
      /** Null ends the comparison; with today, where that is asked for. */
      compareWith: (compare: number | null, withToday = false) => set({ compare, ...(withToday && { asOf: null }) }),
      /** How lines are drawn; null is as at first. */
      draw: (change: Partial<Drawing>) => set(change, REPLACE),
      moveMap: (map: View) => set({ map }, REPLACE),
    }),
    [set],
  );
  return { address, ...actions };
}

export type Address = ReturnType<typeof useAddressBar>["address"];
