/** A line runs along a corridor within this distance, km, when nothing else is asked for. */
export const SHARED_WITHIN_KM = 5;
