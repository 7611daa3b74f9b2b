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

export interface Attribution {
  /** What is taken. */
  readonly what: Names & { readonly ru: string; readonly zh: string };
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
    what: { en: "Projects, statements, lines and places", ru: "Проекты, сведения, линии и места", zh: "项目、陈述、线路和地点" },
    whose: "Corridor Atlas",
    licence: "cc-by",
    url: "https://creativecommons.org/licenses/by/4.0/",
    uses: ["data"],
  },
  openstreetmap: {
    what: {
      en: "Country polygons, borders; positions of railway stations, points of roads, railways and pipelines, some pipeline stations and border posts",
      ru: "Полигоны стран, границы; положение железнодорожных станций, точек дорог, железных дорог и трубопроводов, некоторых станций трубопроводов и пограничных пунктов",
      zh: "国家多边形、边界；火车站、公路铁路和管道点位、部分管道站场、口岸的位置",
    },
    whose: "© OpenStreetMap contributors",
    licence: "odbl",
    url: "https://www.openstreetmap.org/copyright",
    uses: ["data", "basemap"],
    origin: "OpenStreetMap",
  },
  geonames: {
    what: { en: "Positions of towns and villages", ru: "Положение городов и сёл", zh: "城镇和村庄的位置" },
    whose: "GeoNames",
    licence: "cc-by",
    url: "https://www.geonames.org/",
    uses: ["data"],
    origin: "GeoNames",
  },
  globalEnergyMonitor: {
    what: { en: "Points of some pipelines", ru: "Точки некоторых трубопроводов", zh: "部分管道的点位" },
    whose: "Global Energy Monitor",
    licence: "cc-by",
    url: "https://globalenergymonitor.org/",
    uses: ["data"],
    origin: "Global Energy Monitor",
  },
  naturalEarth: {
    what: {
      en: "Land, water, towns; boundaries from afar, and which are disputed",
      ru: "Суша, воды, города; границы на мелких масштабах и то, какие из них спорные",
      zh: "陆地、水体、城镇；小比例尺的边界，以及哪些边界有争议",
    },
    whose: "Natural Earth",
    licence: "public-domain",
    url: "https://www.naturalearthdata.com/",
    uses: ["basemap", "data"],
    origin: "Natural Earth",
  },
  cldr: {
    what: { en: "Russian and Chinese names of some towns", ru: "Русские и китайские названия некоторых городов", zh: "部分城镇的俄文和中文名称" },
    whose: "Unicode CLDR",
    licence: "unicode",
    url: "https://cldr.unicode.org/",
    uses: ["basemap"],
  },
  etopo5: {
    what: { en: "Shaded relief", ru: "Теневой рельеф", zh: "地形晕渲" },
    whose: "NOAA ETOPO5",
    licence: "public-domain",
    url: "https://www.ngdc.noaa.gov/mgg/global/etopo5.HTML",
    uses: ["relief"],
  },
  gebco: {
    what: {
      en: "Shaded relief of the mountains, heights along lines and of some passes",
      ru: "Теневой рельеф гор, высоты вдоль линий и некоторых перевалов",
      zh: "山区地形晕渲、沿线高程和部分山口的高程",
    },
    whose: "GEBCO_2023 Grid",
    licence: "public-domain",
    url: "https://www.gebco.net/",
    uses: ["relief", "data"],
    origin: "GEBCO",
  },
  globe: {
    what: {
      en: "Heights along lines outside of the mountains, and of a reservoir",
      ru: "Высоты вдоль линий вне гор и одного водохранилища",
      zh: "山区以外的沿线高程和一座水库的高程",
    },
    whose: "NOAA GLOBE",
    licence: "public-domain",
    url: "https://www.ngdc.noaa.gov/mgg/topo/globe.html",
    uses: ["data"],
    origin: "NOAA",
  },
  wdbii: {
    what: { en: "Position of a dam", ru: "Положение одной плотины", zh: "一座水坝的位置" },
    whose: "World Data Bank II",
    licence: "public-domain",
    url: "https://www.soest.hawaii.edu/pwessel/gshhg/",
    uses: ["data"],
    origin: "World Data Bank II",
  },
} as const satisfies Record<string, Attribution>;

/** Every row of the table. */
export const attributions: readonly Attribution[] = Object.values(ATTRIBUTIONS);

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

/** The names alone, each with its licence as tooltip and a link, for the corner of the atlas's own map: one line where there is room. */
export const shortCreditsHtml = (...uses: readonly Use[]): string =>
  attributionsOf(...uses)
    .map(({ whose, licence, url }) => `<a href="${url}" title="${LICENCES[licence].names.en}" target="_blank" rel="noopener">${whose}</a>`)
    .join(" · ");

/** A row as a line of LICENSE and README. */
export const attributionLine = ({ what, whose, licence, url }: Attribution): string => `- ${what.en}: ${whose}, ${LICENCES[licence].names.en}, ${url}`;
