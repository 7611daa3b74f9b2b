import { useEffect, useEffectEvent, useState } from "react";
import type { Document } from "@/app/_domain/document";

/** Asks for the first hit of a search; it is opened as soon as it is found. `documents` are undefined until then. */
export function useFirstHit(documents: readonly Document[] | undefined, open: (first: Document | undefined) => void) {
  const [wanted, setWanted] = useState(false);
  const openNow = useEffectEvent(open);
  useEffect(() => {
    if (!wanted || !documents) return;
    setWanted(false);
    openNow(documents[0]);
  }, [wanted, documents]);
  return setWanted;
}
