/** Where the timeline begins. */
export const FIRST_YEAR = 1990;

/** Every year of the timeline, until today (ISO 8601). */
export const yearsUntil = (today: string) => Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
