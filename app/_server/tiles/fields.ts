import { KINDS } from "@/geodata/model/kind";
import { TRANSLATED } from "@/geodata/model/language";
import { LAYERS, type LayerId } from "@/geodata/model/layer";
import type { TileLayer } from "./tilesets";

const inLanguages = (name: string, about: string) =>
  Object.fromEntries([[name, `String: ${about}`], ...TRANSLATED.map((language) => [`${name}:${language}`, `String: ${about} (${language})`])]);

const SEGMENT = {
  id: "String: project/segment",
  project: "String: id of the project",
  segment: "String: id of the segment",
  ...inLanguages("name", "name of the project"),
  ...inLanguages("segmentName", "name of the segment"),
  kind: `String: ${KINDS.slice(0, -1).join(", ")} or ${KINDS.at(-1)}`,
  status: "String: status at the day asked for, or the newest known",
  since: "String: from when it has held (EDTF)",
  lengthKm: "Number: length in kilometres",
  branch: "Boolean: counts in no total of the project",
  lane: "Number: how many projects before it run on the same line",
  accuracyM: "Number: within this distance of the line the thing itself lies (95 %), in metres",
};
const POINT = { id: "String: id", ...inLanguages("name", "name"), kind: "String: kind", elevationM: "Number: height above the sea in metres" };
const RANK = "Number: zoom from which it is drawn";

const BASEMAP: Readonly<Record<Exclude<TileLayer, LayerId>, Readonly<Record<string, string>>>> = {
  land: {},
  lakes: { rank: RANK },
  rivers: { name: "String: name", rank: RANK },
  provinces: {},
  boundaries: { kind: "String: kind of boundary", between: "String: countries on both sides" },
  borders: { kind: "String: kind of border", between: "String: countries on both sides" },
  towns: {
    ...inLanguages("name", "name"),
    label: "Number: rank of its name: 1 goes before 2, 5 is by population",
    population: "Number: inhabitants",
    country: "String: country (ISO 3166-1 alpha-2)",
    capital: "Boolean: capital of its country",
  },
  "country-labels": { country: "String: country (ISO 3166-1 alpha-2)", name: "String: name" },
};

/** The attributes of a layer's features, each with its type and what it means. */
export function fieldsOf(layer: TileLayer): Readonly<Record<string, string>> {
  if (layer in LAYERS) return LAYERS[layer as LayerId].holds === "points" ? POINT : SEGMENT;
  return BASEMAP[layer as Exclude<TileLayer, LayerId>];
}
