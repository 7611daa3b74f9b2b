import { yearOf } from "@/geodata/model/date";

/** Where the timeline begins. */
export const FIRST_YEAR = 1990;

/** The year of the founding article. */
export const ARTICLE_YEAR = 2004;

/** How far back the newest changes reach, years. */
const RECENT_YEARS = 5;

/** The year of the timeline from which on a change is new at a date (EDTF). */
export const recentSince = (date: string): number => Math.max(FIRST_YEAR, yearOf(date) - RECENT_YEARS);

/** Every year of the timeline, until today (ISO 8601). */
export const yearsUntil = (today: string) => Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
