import { del, get, set } from "idb-keyval";
import type { Brought } from "./messages";

const KEY = "own-line";

/** Keeps what the reader brought in this browser, so that a reload does not lose it; false where the browser keeps nothing, as in a private or sandboxed window. */
export async function remember(brought: Brought): Promise<boolean> {
  try {
    await set(KEY, brought);
    return true;
  } catch {
    return false;
  }
}
/** What was kept; undefined for nothing. */
export async function remembered(): Promise<Brought | undefined> {
  try {
    return await get<Brought>(KEY);
  } catch {
    return undefined;
  }
}
export async function forget(): Promise<void> {
  try {
    await del(KEY);
  } catch {
    // There was nothing kept either.
  }
}
