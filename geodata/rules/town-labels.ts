import { distance } from "@turf/turf";
import type { Feature, Point } from "geojson";
import type { Place } from "@/geodata/model/place";
import type { LabelRanks, Town } from "@/geodata/model/town";

/** A town with its label's rank (1 goes before 2; 5 is by population) and the zoom from which it is there. */
export interface LabelledTown extends Omit<Town, "rank"> {
  readonly label: 1 | 2 | 5;
  readonly minZoom: number;
}

// A town of the atlas this near to one of the basemap is the same; of the same name, this near, km.
const SAME_KM = 4;
const NAMESAKE_KM = 25;
/** Zooms from which places of the atlas that the basemap has not are there. */
const ZOOM_OF_KIND: Readonly<Record<string, number>> = { city: 6, town: 7, "town-on-road": 7, village: 8 };

/**
 * The towns of the map, each once: those of the basemap, under the name that the atlas has for them, and those that
 * only the atlas has. Their labels are ranked by hand (`ranks`), capitals first.
 */
export function townLabels(towns: readonly Feature<Point, Town>[], places: readonly Place[], ranks: LabelRanks): Feature<Point, LabelledTown>[] {
  // A town may be known to the atlas by its station alone.
  const named = places.filter((place) => place.kind in ZOOM_OF_KIND || ranks["2"].includes(place.names.en));
  const labelOf = (name: string, capital: boolean) => (ranks["1"].includes(name) || capital ? 1 : ranks["2"].includes(name) ? 2 : 5);
  const zoomOf = (label: 1 | 2 | 5, otherwise: number) => ({ 1: 0, 2: 4, 5: Math.max(5, otherwise) })[label];
  const same = (place: Place, { geometry, properties: { name } }: Feature<Point, Town>) =>
    distance(place.position, geometry) < (place.names.en === name ? NAMESAKE_KM : SAME_KM);
  const names = ({ names: { en, ru, zh } }: Place) => ({ name: en, ...(ru && { "name:ru": ru }), ...(zh && { "name:zh": zh }) });
  const ofBasemap = towns.map((town): Feature<Point, LabelledTown> => {
    const { rank, ...rest } = town.properties;
    const place = named.find((p) => same(p, town));
    const all = { ...rest, ...(place && names(place)) };
    const label = labelOf(all.name, all.capital);
    return { ...town, properties: { ...all, label, minZoom: zoomOf(label, rank + 1) } };
  });
  const ofAtlas = named
    .filter((place) => !towns.some((town) => same(place, town)))
    .map((place): Feature<Point, LabelledTown> => {
      const label = labelOf(place.names.en, false);
      const minZoom = zoomOf(label, ZOOM_OF_KIND[place.kind] ?? 8);
      return {
        type: "Feature",
        properties: { ...names(place), country: place.country, population: 0, capital: false, label, minZoom },
        geometry: { type: "Point", coordinates: [...place.position] },
      };
    });
  return [...ofBasemap, ...ofAtlas];
}
