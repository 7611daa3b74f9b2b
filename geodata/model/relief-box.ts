/** What relief.webp shows: west, south, east, north; degrees. */
export const RELIEF_BOX = [40, 18, 148, 58] as const;

/** What mountains.webp shows, finer, where the atlas's roads are. */
export const MOUNTAINS_BOX = [66.2, 36.4, 84.4, 44.6] as const;
