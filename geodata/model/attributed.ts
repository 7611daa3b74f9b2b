import { type Attribution, type AttributionId, LICENCES } from "./attribution";
import type { Names } from "./names";

/** What is taken from each of those whom the atlas names; documents say it, the map has no room for it. */
export const ATTRIBUTED: Readonly<Record<AttributionId, Names & { readonly ru: string; readonly zh: string }>> = {
  atlas: { en: "Projects, statements, lines and places", ru: "Проекты, сведения, линии и места", zh: "项目、陈述、线路和地点" },
  openstreetmap: {
    en: "Country polygons, borders; positions of railway stations, points of roads, railways and pipelines, some pipeline stations and border posts",
    ru: "Полигоны стран, границы; положение железнодорожных станций, точек дорог, железных дорог и трубопроводов, некоторых станций трубопроводов и пограничных пунктов",
    zh: "国家多边形、边界；火车站、公路铁路和管道点位、部分管道站场、口岸的位置",
  },
  geonames: { en: "Positions of towns and villages", ru: "Положение городов и сёл", zh: "城镇和村庄的位置" },
  globalEnergyMonitor: { en: "Points of some pipelines", ru: "Точки некоторых трубопроводов", zh: "部分管道的点位" },
  naturalEarth: {
    en: "Land, water, towns; boundaries from afar, and which are disputed",
    ru: "Суша, воды, города; границы на мелких масштабах и то, какие из них спорные",
    zh: "陆地、水体、城镇；小比例尺的边界，以及哪些边界有争议",
  },
  cldr: { en: "Russian and Chinese names of some towns", ru: "Русские и китайские названия некоторых городов", zh: "部分城镇的俄文和中文名称" },
  etopo5: { en: "Shaded relief", ru: "Теневой рельеф", zh: "地形晕渲" },
  gebco: {
    en: "Shaded relief of the mountains, heights along lines and of some passes",
    ru: "Теневой рельеф гор, высоты вдоль линий и некоторых перевалов",
    zh: "山区地形晕渲、沿线高程和部分山口的高程",
  },
  globe: {
    en: "Heights along lines outside of the mountains, and of a reservoir",
    ru: "Высоты вдоль линий вне гор и одного водохранилища",
    zh: "山区以外的沿线高程和一座水库的高程",
  },
  wdbii: { en: "Position of a dam", ru: "Положение одной плотины", zh: "一座水坝的位置" },
};

/** A row as a line of LICENSE and README. */
export const attributionLine = ({ id, whose, licence, url }: Attribution): string => `- ${ATTRIBUTED[id].en}: ${whose}, ${LICENCES[licence].names.en}, ${url}`;
