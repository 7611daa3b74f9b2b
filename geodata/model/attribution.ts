import type { Names } from "./names";

interface Licence {
  readonly names: Names;
  readonly url: string;
}

/** The terms under which what the atlas shows may be used. */
export const LICENCES = {
  "cc-by": { names: { en: "CC BY 4.0" }, url: "https://creativecommons.org/licenses/by/4.0/" },
  odbl: { names: { en: "ODbL 1.0" }, url: "https://opendatacommons.org/licenses/odbl/1-0/" },
  unicode: { names: { en: "Unicode License v3" }, url: "https://www.unicode.org/license.txt" },
  "public-domain": { names: { en: "public domain", ru: "общественное достояние", zh: "公有领域" }, url: "https://creativecommons.org/publicdomain/mark/1.0/" },
} as const satisfies Record<string, Licence>;

/** Where something is used: the atlas's own data, the tiles of the basemap, the shaded relief beneath them. */
export type Use = "data" | "basemap" | "relief";

interface Row {
  /** Who is to be named, as they ask for it. */
  readonly whose: string;
  readonly licence: keyof typeof LICENCES;
  readonly url: string;
  readonly uses: readonly [Use, ...Use[]];
  /** `custom.origin` of the sources that it stands for. */
  readonly origin?: string;
}

/** Whose work the atlas holds, on what terms; map, picture, tiles, export, citation, /method, LICENSE and README take theirs from here. */
export const ATTRIBUTIONS = {
  atlas: {
    whose: "Corridor Atlas",
    licence: "cc-by",
    url: "https://creativecommons.org/licenses/by/4.0/",
    uses: ["data"],
  },
  openstreetmap: {
    whose: "© OpenStreetMap contributors",
    licence: "odbl",
    url: "https://www.openstreetmap.org/copyright",
    uses: ["data", "basemap"],
    origin: "OpenStreetMap",
  },
  geonames: {
    whose: "GeoNames",
    licence: "cc-by",
    url: "https://www.geonames.org/",
    uses: ["data"],
    origin: "GeoNames",
  },
  globalEnergyMonitor: {
    whose: "Global Energy Monitor",
    licence: "cc-by",
    url: "https://globalenergymonitor.org/",
    uses: ["data"],
    origin: "Global Energy Monitor",
  },
  naturalEarth: {
    whose: "Natural Earth",
    licence: "public-domain",
    url: "https://www.naturalearthdata.com/",
    uses: ["basemap", "data"],
    origin: "Natural Earth",
  },
  cldr: {
    whose: "Unicode CLDR",
    licence: "unicode",
    url: "https://cldr.unicode.org/",
    uses: ["basemap"],
  },
  etopo5: {
    whose: "NOAA ETOPO5",
    licence: "public-domain",
    url: "https://www.ngdc.noaa.gov/mgg/global/etopo5.HTML",
    uses: ["relief"],
  },
  gebco: {
    whose: "GEBCO_2023 Grid",
    licence: "public-domain",
    url: "https://www.gebco.net/",
    uses: ["relief", "data"],
    origin: "GEBCO",
  },
  globe: {
    whose: "NOAA GLOBE",
    licence: "public-domain",
    url: "https://www.ngdc.noaa.gov/mgg/topo/globe.html",
    uses: ["data"],
    origin: "NOAA",
  },
  wdbii: {
    whose: "World Data Bank II",
    licence: "public-domain",
    url: "https://www.soest.hawaii.edu/pwessel/gshhg/",
    uses: ["data"],
    origin: "World Data Bank II",
  },
} as const satisfies Record<string, Row>;
export type AttributionId = keyof typeof ATTRIBUTIONS;

export interface Attribution extends Row {
  readonly id: AttributionId;
}

const IDS = Object.keys(ATTRIBUTIONS) as AttributionId[];

/** Every row of the table. */
export const attributions: readonly Attribution[] = IDS.map((id) => ({ id, ...ATTRIBUTIONS[id] }));

/** What is used there, first what its licence asks to be named. */
export const attributionsOf = (...uses: readonly Use[]): readonly Attribution[] => {
  const used = attributions.filter((one) => one.uses.some((use) => uses.includes(use)));
  return [...used.filter((one) => one.licence !== "public-domain"), ...used.filter((one) => one.licence === "public-domain")];
};

/** One credit in words: who, and the licence where it asks for that. */
const credit = ({ whose, licence }: Attribution) => (licence === "public-domain" ? whose : `${whose} (${LICENCES[licence].names.en})`);

/** The credits for some uses, each a short text. */
export const credits = (...uses: readonly Use[]): string[] => attributionsOf(...uses).map(credit);

/** The same as HTML with a link each, for the corner of a map. */
export const creditsHtml = (...uses: readonly Use[]): string =>
  attributionsOf(...uses)
    .map((one) => `<a href="${one.url}" target="_blank" rel="noopener">${credit(one)}</a>`)
    .join(" · ");

/** The names of those whose licences ask for it, with a link each and the licence as tooltip, for the corner of the atlas's own map: one line where there is room. /method and the picture name all. */
export const shortCreditsHtml = (...uses: readonly Use[]): string =>
  attributionsOf(...uses)
    .filter(({ licence }) => licence !== "public-domain")
    .map(({ whose, licence, url }) => `<a href="${url}" title="${LICENCES[licence].names.en}" target="_blank" rel="noopener">${whose}</a>`)
    .join(" · ");
