import { useRef, useState } from "react";
import type { useAddressBar } from "./use-address-bar";

/** Opens and closes the panels beside the map, and gives the focus back to who opened one. */
export function usePanels({ address, select, openOwnLine }: Pick<ReturnType<typeof useAddressBar>, "address" | "select" | "openOwnLine">) {
  // Statement that the search led to; the panel shows it.
  const [statement, setStatement] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  const open = address.project !== null || address.view !== null;
  return {
    open,
    statement,
    select: (project: string, found?: string) => {
      opener.current = document.activeElement;
      select(project);
      setStatement(found ?? null);
      // On a phone the list has been scrolled over the map, which now shows what was chosen.
      scrollTo({ top: 0 });
    },
    openOwnLine: () => {
      opener.current = document.activeElement;
      openOwnLine();
    },
    close: () => {
      if (!open) return;
      const before = opener.current instanceof HTMLElement && opener.current !== document.body ? opener.current : null;
      select(null);
      setStatement(null);
      // Without an opener, the project's place in the list.
      (before ?? document.getElementById(`choose-${address.project}`))?.focus();
    },
  };
}
