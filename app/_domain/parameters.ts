import { ID, NO_ID } from "@/geodata/model/id";
import { FILTERS } from "./filters";
import { box, dateUntil, listOf, mapView, matching, oneOf, type Parameter, text, year } from "./parameter";
import { yearsUntil } from "./years";

/** Today, as EDTF. */
export const today = () => new Date().toISOString().slice(0, 10);

/** The public parameters of query strings: pages, API, export and documentation all read this table. */
export const PARAMETERS = {
  ...FILTERS,
  asOf: { about: "the date (EDTF) for which statuses are asked; today without it", ...dateUntil(today) },
  bbox: { about: "west,south,east,north in degrees (EPSG:4326) that a project meets", ...box },
  ids: { about: "ids of projects", ...listOf(matching(ID, NO_ID)) },
  project: { about: "the chosen project", ...text(100) },
  compare: { about: "the year shown beside the date, on the left", ...year(() => yearsUntil(today())) },
  map: { about: "where the map looks: zoom/latitude/longitude", ...mapView },
  color: { about: "what the colour of a line tells; its kind without it", ...oneOf(["status"] as const) },
  width: { about: "what the width of a line tells besides; nothing without it", ...oneOf(["capacity"] as const) },
  ideas: { about: "whether branches that nobody began to build are shown", ...oneOf(["shown"] as const) },
  view: { about: "what is open in place of a project", ...oneOf(["own-line"] as const) },
} as const satisfies Record<string, Parameter<unknown>>;
