/** What relief.webp shows: west, south, east, north; degrees. */
export const RELIEF_BOX = [40, 18, 148, 58] as const;
