/** The largest file that is read, bytes; of an archive, what it unpacks to. */
export const LARGEST_FILE = 50_000_000;
/** The most vertices that are analysed. */
export const MOST_VERTICES = 1_000_000;
/** The most parts of lines that are joined. */
export const MOST_PARTS = 100_000;
/** The most lines that are reported each for itself, after those that meet are joined; the total has all. */
export const MOST_LINES = 500;
/** What people may bring. */
export const FORMATS = ["GeoJSON", "GPX", "KML", "KMZ", "WKT", "CSV", "Shapefile (zip)"] as const;
/** Endings of the files that can be read; a Shapefile's others are read with its .shp. */
export const READABLE = [".geojson", ".json", ".geojsonl", ".ndjson", ".topojson", ".gpx", ".kml", ".wkt", ".csv", ".tsv", ".txt", ".osm", ".xml", ".shp"];
/** Endings of what people may bring: these, archives of them, and what belongs to a Shapefile. */
export const ENDINGS = [...READABLE, ".kmz", ".zip", ".gz", ".dbf", ".prj", ".cpg"];
