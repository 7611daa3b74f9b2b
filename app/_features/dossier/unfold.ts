import { useEffect } from "react";

/** Brings an element into view and opens the folds around it. */
export function unfold(id: string) {
  const named = document.getElementById(id);
  for (let fold = named?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  named?.scrollIntoView({ block: "center" });
}

/** Unfolds what the address names, now and whenever it names another; not every browser does so itself. */
export function useUnfolding() {
  useEffect(() => {
    const named = () => {
      const id = decodeURIComponent(location.hash.slice(1));
      if (id) unfold(id);
    };
    named();
    addEventListener("hashchange", named);
    return () => removeEventListener("hashchange", named);
  }, []);
}
