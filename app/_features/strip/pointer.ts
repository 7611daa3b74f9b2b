import { useSyncExternalStore } from "react";

/** The place on a corridor that the reader points at, on the strip map or on the map. */
export interface PointedChainage {
  /** Project id, or null for the reader's own line. */
  readonly project: string | null;
  /** Number of the alignment. */
  readonly alignment: number;
  readonly km: number;
}

// Outside of React's state: it changes with every move of the pointer, and only two small components draw it.
let pointed: PointedChainage | null = null;
const listeners = new Set<() => void>();

export function pointAt(next: PointedChainage | null) {
  pointed = next;
  for (const listener of listeners) listener();
}

export const usePointedChainage = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pointed,
    () => null,
  );
