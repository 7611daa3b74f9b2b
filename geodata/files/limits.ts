/** The largest file that is read, bytes. */
export const LARGEST_FILE = 50_000_000;
/** The most vertices that are analysed. */
export const MOST_VERTICES = 1_000_000;
/** The most lines that are analysed each for itself; a MultiLineString is one. */
export const MOST_LINES = 500;
/** What people may bring. */
export const FORMATS = ["GeoJSON", "GPX", "KML", "WKT"] as const;
