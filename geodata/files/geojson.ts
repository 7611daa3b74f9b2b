import { z } from "zod";
import { readEsri } from "./esri";
import type { Findings, FoundPosition } from "./findings";
import { ImportError } from "./import-error";
import { nameAmong } from "./names";
import { readOverpass } from "./osm";
import { positionOfJson } from "./positions";
import { readTopology } from "./topojson";

const object = z.record(z.string(), z.unknown());
type Json = z.infer<typeof object>;

const crsMember = z.union([
  z.object({ properties: z.object({ name: z.string() }) }).transform(({ properties }) => properties.name),
  z.object({ properties: z.object({ code: z.union([z.string(), z.number()]) }) }).transform(({ properties }) => `EPSG:${properties.code}`),
]);

/** Whose name and coordinate system a geometry has. */
interface Owner {
  readonly name: string | null;
  readonly crs: string | null;
}

const within = (value: Json, owner: Owner): Owner => {
  const crs = crsMember.safeParse(value.crs);
  return crs.success ? { ...owner, crs: crs.data } : owner;
};

/** A list of positions; throws an ImportError with the path to what is no list. */
function positions(value: unknown, path: string, { name }: Owner): FoundPosition[] {
  if (Array.isArray(value)) return value.map(positionOfJson);
  throw name ? new ImportError("fault.positionsOf", { name, path }) : new ImportError("fault.positions", { path });
}

function readGeometry(value: unknown, owner: Owner, findings: Findings) {
  if (value === null || value === undefined) return findings.omit(owner.name, new ImportError("fault.noGeometry"));
  const geometry = object.safeParse(value).data ?? {};
  const here = within(geometry, owner);
  const { type, coordinates, geometries } = geometry;
  if (type === "LineString") findings.line(here.name, [positions(coordinates, "coordinates", here)], here.crs);
  else if (type === "MultiLineString") {
    if (!Array.isArray(coordinates)) positions(coordinates, "coordinates", here);
    else
      findings.line(
        here.name,
        coordinates.map((part, i) => positions(part, `coordinates.${i}`, here)),
        here.crs,
      );
  } else if (type === "GeometryCollection") {
    for (const one of Array.isArray(geometries) ? geometries : []) readGeometry(one, here, findings);
  } else if (type === "Point" || type === "MultiPoint") findings.points++;
  else if (type === "Polygon" || type === "MultiPolygon") findings.areas++;
  else findings.omit(here.name, new ImportError("fault.noFeature", { text: shownJson(value) }));
}

const shownJson = (value: unknown) => JSON.stringify(value)?.slice(0, 40) ?? "";

function readFeature(value: unknown, owner: Owner, findings: Findings) {
  findings.number++;
  const feature = object.safeParse(value).data;
  const own = nameAmong(object.safeParse(feature?.properties).data);
  const name = own ?? nameAmong({ name: feature?.id });
  try {
    if (feature?.type !== "Feature") throw new ImportError("fault.noFeature", { text: shownJson(value) });
    readGeometry(feature.geometry, within(feature, { ...owner, name: own ?? owner.name }), findings);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    findings.omit(name, error);
  }
}

const GEOMETRY = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** Reads one value of JSON: GeoJSON, a list of it, or what else may hold lines. Throws an ImportError for anything else. */
async function readValue(value: unknown, findings: Findings) {
  const owner: Owner = { name: null, crs: null };
  if (Array.isArray(value) && value.some((one) => object.safeParse(one).data?.type !== undefined)) {
    for (const one of value) readFeature(one, owner, findings);
    return;
  }
  const { data, success } = object.safeParse(value);
  if (!success) throw new ImportError("fault.noGeoJson");
  const { type } = data;
  if (type === "FeatureCollection") {
    const here = within(data, owner);
    for (const feature of Array.isArray(data.features) ? data.features : []) readFeature(feature, here, findings);
  } else if (type === "Feature") readFeature(data, owner, findings);
  else if (type === "Topology") await readTopology(data, findings, (feature) => readFeature(feature, owner, findings));
  else if (typeof type === "string" && GEOMETRY.test(type)) {
    findings.number++;
    readGeometry(data, owner, findings);
  } else if (Array.isArray(data.elements)) readOverpass(data.elements, findings);
  else if (!readEsri(data, findings))
    throw type === undefined ? new ImportError("fault.noGeoJson") : new ImportError("fault.otherJson", { type: shownJson(type) });
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    // NaN and Infinity are no JSON, but some programs write them for "no value".
    const nulled = text.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g, "$1null");
    if (nulled !== text)
      try {
        return JSON.parse(nulled);
      } catch {
        // Refused below, with what is wrong in the text itself.
      }
    throw new ImportError("fault.noJson", {}, (error as Error).message);
  }
};

/** The texts of a GeoJSON sequence (RFC 8142, or one a line), each with the number of the line on which it begins. */
function* sequence(text: string): Generator<{ one: string; line: number }> {
  const marked = text.includes("\u001e");
  let line = 1;
  for (const one of text.split(marked ? "\u001e" : "\n")) {
    if (one.trim()) yield { one, line };
    line += marked ? one.split("\n").length - 1 : 1;
  }
}

/**
 * Reads GeoJSON (RFC 7946), a sequence of it (RFC 8142 or newline-delimited), TopoJSON, Esri JSON or an Overpass answer.
 * What is broken in it is left out. Throws an ImportError when it is no JSON, or JSON without any of these.
 */
export async function readJson(text: string, findings: Findings) {
  let whole: unknown;
  try {
    whole = parsed(text);
  } catch (error) {
    const parts = [...sequence(text)];
    const values = parts.flatMap(({ one, line }): { value: unknown; line: number }[] => {
      try {
        return [{ value: parsed(one), line }];
      } catch {
        return [];
      }
    });
    // A broken file of many lines is no sequence: in one, most of the lines are JSON.
    if (parts.length < 2 || values.length < parts.length / 2) throw error;
    const read = new Set(values.map(({ line }) => line));
    for (const { one, line } of parts) if (!read.has(line)) findings.omit(null, new ImportError("fault.noJsonLine", { line, text: one.trim().slice(0, 40) }));
    for (const { value, line } of values) {
      try {
        await readValue(value, findings);
      } catch (fault) {
        if (!(fault instanceof ImportError)) throw fault;
        findings.omit(null, new ImportError("fault.noJsonLine", { line, text: shownJson(value) }));
      }
    }
    return;
  }
  await readValue(whole, findings);
}
