import type { Position } from "geojson";
import { ImportError } from "./import-error";

// The shifts of datums to WGS 84 and the zones of the region, as PostGIS 3.3 has them in spatial_ref_sys.
const DATUMS: Readonly<Record<string, string>> = {
  pulkovo1942: "+ellps=krass +towgs84=23.92,-141.27,-80.9,0,0.35,0.82,-0.12",
  pulkovo1995: "+ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22",
  beijing1954: "+ellps=krass +towgs84=15.8,-154.4,-82.3",
  grs80: "+ellps=GRS80 +towgs84=0,0,0",
};
const GEOGRAPHIC: Readonly<Record<number, string>> = {
  4284: "pulkovo1942",
  4200: "pulkovo1995",
  4214: "beijing1954",
  4490: "grs80",
  4258: "grs80",
  7686: "grs80",
};
/** Zones of Gauss and Krüger: codes from `first` on, of central meridians from `from` every `step` degrees; the false easting is in the zone's number where it has one. */
const ZONES: readonly { first: number; count: number; from: number; step: number; zone: number | null; datum: string }[] = [
  { first: 28404, count: 29, from: 21, step: 6, zone: 4, datum: "pulkovo1942" },
  { first: 20004, count: 29, from: 21, step: 6, zone: 4, datum: "pulkovo1995" },
  { first: 21413, count: 11, from: 75, step: 6, zone: 13, datum: "beijing1954" },
  { first: 21453, count: 11, from: 75, step: 6, zone: null, datum: "beijing1954" },
  { first: 4491, count: 11, from: 75, step: 6, zone: 13, datum: "grs80" },
  { first: 4502, count: 11, from: 75, step: 6, zone: null, datum: "grs80" },
  { first: 4513, count: 21, from: 75, step: 3, zone: 25, datum: "grs80" },
  { first: 4534, count: 21, from: 75, step: 3, zone: null, datum: "grs80" },
];
const MERCATOR = new Set([3857, 3785, 900913, 102100, 102113]);
const PLAIN = new Set([4326, 4979, 84]);

/** The definition of a coordinate system in PROJ's terms; undefined for one that is not known here. */
function definition(code: number): string | undefined {
  if (PLAIN.has(code)) return "EPSG:4326";
  if (MERCATOR.has(code)) return "EPSG:3857";
  if (code === 3395) return "+proj=merc +datum=WGS84 +units=m";
  if ((code > 32600 && code <= 32660) || (code > 32700 && code <= 32760)) return `EPSG:${code}`;
  const geographic = DATUMS[GEOGRAPHIC[code] ?? ""];
  if (geographic) return `+proj=longlat ${geographic} +no_defs`;
  for (const { first, count, from, step, zone, datum } of ZONES) {
    const at = code - first;
    if (at < 0 || at >= count) continue;
    const east = zone === null ? 500_000 : (zone + at) * 1_000_000 + 500_000;
    return `+proj=tmerc +lat_0=0 +lon_0=${from + at * step} +k=1 +x_0=${east} +y_0=0 ${DATUMS[datum]} +units=m +no_defs`;
  }
}

/** What shifts a datum that a well-known text of a coordinate system names; undefined for one that is not known here. */
function shiftOf(wkt: string): string | undefined {
  const datum = (/(?:DATUM|ENSEMBLE)\s*\[\s*"([^"]+)"/i.exec(wkt)?.[1] ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
  if (/wgs_?1984|wgs84|worldgeodeticsystem1984|etrs|china2000|chinageodetic|cgcs2000|nad83|northamerican1983/.test(datum)) return "0,0,0";
  const known = /pulkovo1942(?!.*(58|83))/.test(datum)
    ? "pulkovo1942"
    : /pulkovo1995/.test(datum)
      ? "pulkovo1995"
      : /beijing1954/.test(datum)
        ? "beijing1954"
        : "";
  return /\+towgs84=(\S+)/.exec(DATUMS[known] ?? "")?.[1];
}

/** The code of a coordinate system that is written in any of the usual ways. */
const codeOf = (crs: string): number | undefined => {
  if (/CRS:?84$/i.test(crs)) return 84;
  if (/^WGS[ _]?(19)?84$/i.test(crs)) return 4326;
  const found = /^(?:.*\bEPSG\b[^\d]*(?:0\/|[\d.]+:)?:?)?(\d{4,6})$/i.exec(crs.trim());
  return found ? Number(found[1]) : undefined;
};

/** Whether a coordinate system is longitude and latitude on WGS 84, so that nothing is to be transformed. */
export const isPlain = (crs: string | null): boolean => crs === null || PLAIN.has(codeOf(crs) ?? 0);

/** What transforms positions of a coordinate system to lon, lat on WGS 84 (EPSG:4326). Throws an ImportError for a system that is not known. */
export async function transformation(crs: string): Promise<(position: Position) => Position> {
  const { default: proj4 } = await import("proj4");
  const code = codeOf(crs);
  let source = code === undefined ? undefined : definition(code);
  if (source === undefined && /^\s*(GEOG|PROJ|BOUND)C/i.test(crs)) {
    const shift = /TOWGS84/i.test(crs) ? null : shiftOf(crs);
    if (shift !== undefined) {
      proj4.defs(crs, crs);
      const known = proj4.defs(crs);
      if (shift !== null) Object.assign(known, { datum_params: shift.split(",").map(Number) });
      source = crs;
    }
  }
  if (source === undefined)
    throw code === undefined ? new ImportError("fault.crs", { crs: crs.slice(0, 60) }) : new ImportError("fault.srid", { srid: String(code) });
  const { forward } = proj4(source, "EPSG:4326");
  return ([x = Number.NaN, y = Number.NaN, ...height]) => (Number.isFinite(x) && Number.isFinite(y) ? [...forward([x, y]), ...height] : [x, y, ...height]);
}
