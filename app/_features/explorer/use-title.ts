import { useEffect } from "react";

/** Names what is shown in the browser's tab and history. */
export function useTitle(shown: string | null) {
  useEffect(() => {
    document.title = shown === null ? "Corridor Atlas" : `${shown} · Corridor Atlas`;
  }, [shown]);
}
