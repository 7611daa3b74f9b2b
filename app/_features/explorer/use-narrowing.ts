import { useCallback, useDeferredValue, useMemo } from "react";
import { projectsOf } from "@/app/_domain/document";
import { FILTER_NAMES, narrowingOf, passes } from "@/app/_domain/filters";
import type { ProjectSummary } from "@/app/_domain/summary";
import { useFind } from "@/app/_features/search/use-find";
import type { Address } from "./use-address-bar";

/** Filters and search of the address bar: what they are, what the search found, and who gets through. */
export function useNarrowing(address: Address) {
  const search = useDeferredValue(address.q ?? "");
  const documents = useFind(search);
  const found = useMemo(() => projectsOf(documents ?? []), [documents]);
  const filters = FILTER_NAMES.map((name) => address[name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the filters alone, whatever else changes in the address.
  const narrowing = useMemo(() => ({ ...narrowingOf(address), q: search }), [...filters, search]);
  const narrowed = useCallback((projects: readonly ProjectSummary[]) => projects.filter((p) => passes(p, narrowing, found)), [narrowing, found]);
  return { narrowing, documents, found, narrowed };
}
