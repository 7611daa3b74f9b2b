import { del, get, set } from "idb-keyval";
import type { Brought } from "./messages";

const KEY = "own-line";

/** Keeps what the reader brought in this browser, so that a reload does not lose it; false where the browser keeps nothing, as in a private or sandboxed window. */
export const remember = (brought: Brought): Promise<boolean> =>
  set(KEY, brought).then(
    () => true,
    () => false,
  );
/** What was kept; undefined for nothing. */
export const remembered = (): Promise<Brought | undefined> => get<Brought>(KEY).catch(() => undefined);
export const forget = (): Promise<void> => del(KEY).catch(() => {});
