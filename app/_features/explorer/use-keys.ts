import { type RefObject, useEffect, useEffectEvent } from "react";

/** The keys that work on the whole page: / goes to the search field, Escape closes. */
export function useKeys(field: RefObject<HTMLInputElement | null>, onEscape: () => void) {
  const pressEscape = useEffectEvent(onEscape);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key === "/" && !typing) {
        event.preventDefault();
        field.current?.focus();
      }
      if (event.key === "Escape" && !event.defaultPrevented) pressEscape();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [field]);
}
