import type { MouseEvent } from "react";

/** Does something in place of following a link, but where the reader asks for a new tab or window. */
export const onPlainClick = (act: () => void) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  act();
};
