import { REGION } from "@/geodata/model/position";

/** A coordinate reference system in which answers and boxes may be. */
export interface Crs {
  readonly uri: string;
  readonly epsg: number;
  /** Its first axis runs north: latitude, longitude. */
  readonly northFirst: boolean;
  /** Decimals that stand for about a metre. */
  readonly decimals: number;
}

const epsg = (code: number, northFirst = false, decimals = 0): Crs => ({
  uri: `http://www.opengis.net/def/crs/EPSG/0/${code}`,
  epsg: code,
  northFirst,
  decimals,
});
const zone = (lon: number) => Math.floor((lon + 180) / 6) + 1;

/** Longitude and latitude: what an answer is in where nothing is asked. */
export const CRS84: Crs = { uri: "http://www.opengis.net/def/crs/OGC/1.3/CRS84", epsg: 4326, northFirst: false, decimals: 5 };

/** Longitude and latitude, latitude and longitude, Web Mercator, and the UTM zones of the region. */
export const CRSS: readonly Crs[] = [
  CRS84,
  epsg(4326, true, 5),
  epsg(3857),
  ...Array.from({ length: zone(REGION[2] - 1e-9) - zone(REGION[0]) + 1 }, (_, i) => epsg(32600 + zone(REGION[0]) + i)),
];

/** The system of a URI. */
export const crsOf = (uri: string): Crs | undefined => CRSS.find((one) => one.uri === uri);
