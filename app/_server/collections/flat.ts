import type { Geometry } from "geojson";
import { today } from "@/app/_domain/parameters";
import { projects, type Selection } from "@/app/_server/queries/projects";
import { lastDay } from "@/app/_server/tiles/address";
import type { Collection } from "./collection";
import { COLLECTIONS, TABLES } from "./collections";
import { CRS84 } from "./crs";
import { type Item, items, selectionOf } from "./items";

/** A collection and those of its features that a selection has. */
export interface FlatTable {
  readonly collection: Collection;
  readonly items: readonly Item[];
}

/** A segment with the properties that it has at /ogc/collections/segments, and its id among them. */
export interface FlatSegment {
  readonly geometry: Geometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

const ALL = 2 ** 30;

type Narrowed = ReturnType<typeof selectionOf>;

function narrow({ collection: { id, columns }, bindings, conditions }: Narrowed, chosen: readonly string[], { status, country, longer, bbox }: Selection) {
  const ids = () => bindings.bind(chosen, "text[]");
  if (id === "projects") conditions.push(`id = any(${ids()})`);
  else if ("project" in columns) conditions.push(`project = any(${ids()})`);
  else if (id === "sources") conditions.push(`id in (select source_id from statement where project_id = any(${ids()}))`);
  if (id !== "segments") return;
  // Of features that are segments a filter asks the segment.
  if (status) conditions.push(`status = any(${bindings.bind(status, "text[]")})`);
  if (country) conditions.push(`countries && ${bindings.bind(country, "text[]")}`);
  if (longer) conditions.push(`id in (select project_id || '.' || id from segment where length_km >= ${bindings.bind(longer, "float8")})`);
  if (bbox) conditions.push(`ST_Intersects(geometry, ST_MakeEnvelope(${bbox.map((edge) => bindings.bind(edge, "float8"))}, 4326))`);
}

async function itemsIn(collection: Collection, chosen: readonly string[], selection: Selection, binary: boolean): Promise<Item[]> {
  const narrowed = selectionOf(collection, lastDay(selection.asOf ?? today()));
  narrow(narrowed, chosen, selection);
  return (await items(narrowed, { sortby: [], limit: ALL, cursor: undefined, properties: undefined, crs: CRS84, binary })).items;
}

async function projectIds({ status: _s, country: _c, longer: _l, bbox: _b, ...ofProjects }: Selection): Promise<string[]> {
  return (await projects(ofProjects)).map(({ id }) => id);
}

const SEGMENTS = COLLECTIONS.get("segments") as Collection;

/** The columns of a flat segment, its id first. */
export const SEGMENT_COLUMNS = { id: { type: "text", title: "Id: project.segment" }, ...SEGMENTS.columns } as const satisfies Collection["columns"];

/** The segments that a filter lets through, by id, with the same flat properties for every format. */
export async function flatSegments(selection: Selection): Promise<FlatSegment[]> {
  const found = await itemsIn(SEGMENTS, await projectIds(selection), selection, false);
  return found.map(({ id, geometry, properties }) => ({ geometry: JSON.parse(geometry ?? "null") as Geometry, properties: { id, ...properties } }));
}

/** Every flat table with what belongs to the projects of the segments that a filter lets through; geometries are well-known binary (hexadecimal digits, degrees). */
export async function flatTables(selection: Selection): Promise<FlatTable[]> {
  const segments = await itemsIn(SEGMENTS, await projectIds(selection), selection, true);
  const chosen = [...new Set(segments.map(({ properties }) => String(properties.project)))];
  return Promise.all(
    TABLES.map(async (collection) => ({
      collection,
      items: collection === SEGMENTS ? segments : await itemsIn(collection, chosen, { ...(selection.asOf && { asOf: selection.asOf }) }, true),
    })),
  );
}
