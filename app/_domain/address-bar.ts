import { createParser, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs";
import { COUNTRIES, type Country } from "@/geodata/model/country";
import { dateRange } from "@/geodata/model/date";
import { LAYER_IDS } from "@/geodata/model/layer";
import { OWNER_KINDS } from "@/geodata/model/property";
import { STATUSES } from "@/geodata/model/status";
import { CAPACITY } from "./summary";

/** zoom/lat/lon, as OpenStreetMap writes it. */
interface View {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

const parseAsView = createParser<View>({
  parse: (text) => {
    const [zoom, latitude, longitude] = text.split("/").map(Number);
    const fits =
      zoom !== undefined &&
      latitude !== undefined &&
      longitude !== undefined &&
      [zoom, latitude, longitude].every(Number.isFinite) &&
      Math.abs(latitude) <= 85 &&
      Math.abs(longitude) <= 180;
    return fits ? { zoom, latitude, longitude } : null;
  },
  serialize: ({ zoom, latitude, longitude }) => `${zoom.toFixed(2)}/${latitude.toFixed(3)}/${longitude.toFixed(3)}`,
  eq: (a, b) => a.zoom === b.zoom && a.latitude === b.latitude && a.longitude === b.longitude,
});

const parseAsEdtf = createParser<string>({
  parse: (text) => {
    try {
      dateRange(text);
      return text;
    } catch {
      return null;
    }
  },
  serialize: (text) => text,
});

/** A number and a unit, like 20 Mt/a. */
const parseAsCapacity = createParser<string>({ parse: (text) => (CAPACITY.test(text) ? text : null), serialize: (text) => text });

/** What the address bar holds: everything that another reader of the same address should see. */
export const addressBar = {
  project: parseAsString,
  layers: parseAsArrayOf(parseAsStringLiteral(LAYER_IDS)).withDefault([...LAYER_IDS]),
  status: parseAsArrayOf(parseAsStringLiteral(STATUSES)),
  country: parseAsArrayOf(parseAsStringLiteral(Object.keys(COUNTRIES) as Country[])),
  /** Only projects at least so long, km. */
  longer: parseAsInteger,
  owner: parseAsArrayOf(parseAsStringLiteral(OWNER_KINDS)),
  /** Only projects of at least this capacity. */
  capacity: parseAsCapacity,
  asOf: parseAsEdtf,
  /** Year shown beside the date, on the left. */
  compare: parseAsInteger,
  q: parseAsString.withDefault(""),
  map: parseAsView,
  view: parseAsStringLiteral(["own-line"]),
};
