import { type Line, vertexCount } from "@/geodata/analysis/line";
import { LineFault } from "@/geodata/model/fault";
import { isGzip, isZip, type NamedFile, unpack } from "./archive";
import { decode } from "./bytes";
import { cleaned } from "./cleaning";
import { isPlain, transformation } from "./crs";
import { columnSeparator, readCsv } from "./csv";
import { Findings, type FoundLine, type Omission } from "./findings";
import { readJson } from "./geojson";
import { ImportError } from "./import-error";
import { MOST_PARTS, MOST_VERTICES, READABLE } from "./limits";
import { nameOfFile } from "./names";
import { isPosition } from "./positions";
import { isOfShapefile, readShapefile } from "./shapefile";
import { looksLikeWkt, readWkt } from "./wkt";
import { readXml } from "./xml";

/** A line that somebody brings, with the name that it has in its file. */
export interface NamedLine {
  readonly name: string | null;
  readonly line: Line;
  /** The name of its file; null for pasted text. */
  readonly file: string | null;
}

/** What somebody brings: the lines that can be measured, what cannot and why, and what else is to be said. */
export interface BroughtLines {
  readonly lines: readonly NamedLine[];
  readonly leftOut: readonly Omission[];
  readonly notices: readonly LineFault[];
}

export interface ReadOptions {
  /** The first coordinate is taken as the latitude. */
  readonly swapped?: boolean;
  /** Is told the share of a file of XML that is read, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

const SEPARATOR = "\u001e";

// What begins a file that holds no text and is no archive.
const BINARIES: readonly (readonly [string, string])[] = [
  ["SQLite format 3\0", "GeoPackage (SQLite)"],
  ["fgb\u0003", "FlatGeobuf"],
  ["%PDF", "PDF"],
  ["PAR1", "Parquet"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["\u0000\u0000'\n", "Shapefile"],
];
const kindOf = (bytes: Uint8Array) => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return BINARIES.find(([signature]) => head.startsWith(signature))?.[1];
};

/** Reads a text of any of the formats, told by how it begins. */
async function readText(text: string, findings: Findings, onShare?: (share: number) => void) {
  // Before a text of a GeoJSON sequence stands a record separator.
  const given = text.trimStart();
  const start = given.startsWith(SEPARATOR) ? given.slice(1).trimStart() : given;
  if (/^[{[]/.test(start)) return readJson(start, findings);
  if (start.startsWith("<")) return readXml(start, findings, onShare);
  if (looksLikeWkt(start)) return readWkt(start, findings);
  const separator = columnSeparator(start);
  if (separator) return readCsv(start, separator, findings);
  throw new ImportError(/^[^\n]*[,;\t]/.test(start) && /\n.*\d/.test(start) ? "fault.noColumns" : "fault.noWkt", {
    columns: start.split(/[\r\n]/)[0]?.slice(0, 100) ?? "",
  });
}

const isShape = ({ name }: NamedFile) => /\.shp$/i.test(name);

/** Files without those that are read with a Shapefile's .shp. */
const withoutCompanions = (files: readonly NamedFile[]) => (files.some(isShape) ? files.filter((file) => isShape(file) || !isOfShapefile(file)) : files);

async function readFile(file: NamedFile, files: readonly NamedFile[], findings: Findings, onShare?: (share: number) => void) {
  const { bytes, name } = file;
  if (isZip(bytes) || isGzip(bytes)) {
    const unpacked = await unpack(file);
    const readable = withoutCompanions(unpacked).filter((one) => isGzip(bytes) || READABLE.some((ending) => one.name.toLowerCase().endsWith(ending)));
    if (!readable.length)
      throw new ImportError("fault.archiveOf", {
        names: unpacked
          .map((one) => one.name)
          .join(", ")
          .slice(0, 100),
      });
    for (const one of readable) await readOne(one, unpacked, findings, onShare, readable.length > 1);
    return;
  }
  const kind = kindOf(bytes);
  if (kind === "Shapefile") return readShapefile(/\.shp$/i.test(name) ? file : { name: `${name}.shp`, bytes }, files, findings);
  if (kind) throw new ImportError("fault.binary", { kind });
  const { text, notices } = decode(bytes);
  findings.notices.push(...notices);
  await readText(text, findings, onShare);
}

/** Reads one file of several: what is wrong with it as a whole is left out like a broken feature. */
async function readOne(file: NamedFile, files: readonly NamedFile[], findings: Findings, onShare: ((share: number) => void) | undefined, oneOfMany: boolean) {
  try {
    await readFile(file, files, findings, onShare);
  } catch (error) {
    if (!oneOfMany || !(error instanceof LineFault)) throw error;
    findings.number++;
    findings.omit(nameOfFile(file.name), error);
  }
}

const swap = (line: FoundLine): FoundLine => ({
  ...line,
  parts: line.parts.map((part) => part.map((p) => (isPosition(p) ? [p[1] ?? Number.NaN, p[0] ?? Number.NaN, ...p.slice(2)] : p))),
});

/** Puts a line of another coordinate system onto WGS 84; throws an ImportError for a system that is not known. */
async function onWgs84(line: FoundLine, notices: LineFault[]): Promise<FoundLine> {
  const { crs } = line;
  if (crs === null || isPlain(crs)) return line;
  const forward = await transformation(crs);
  let moved = false;
  const parts = line.parts.map((part) =>
    part.map((position) => {
      if (!isPosition(position)) return position;
      const placed = forward(position);
      // A hundred millionth of a degree is a millimetre.
      moved ||= Math.abs((placed[0] ?? 0) - (position[0] ?? 0)) > 1e-7 || Math.abs((placed[1] ?? 0) - (position[1] ?? 0)) > 9e-8;
      return placed;
    }),
  );
  if (moved) notices.push(new LineFault("fault.reprojected", { crs: /"([^"]+)"/.exec(crs)?.[1] ?? crs.slice(0, 60) }));
  return { ...line, parts };
}

async function clean(findings: Findings, file: string | null, { swapped }: ReadOptions): Promise<BroughtLines> {
  const vertices = findings.lines.reduce((sum, { parts }) => sum + parts.reduce((points, part) => points + part.length, 0), 0);
  if (vertices > MOST_VERTICES) throw new ImportError("fault.manyVertices", { count: vertices, limit: MOST_VERTICES });
  const parts = findings.lines.reduce((sum, line) => sum + line.parts.length, 0);
  if (parts > MOST_PARTS) throw new ImportError("fault.manyParts", { count: parts, limit: MOST_PARTS });
  const lines: NamedLine[] = [];
  const leftOut = [...findings.leftOut];
  const notices = [...findings.notices];
  for (const found of findings.lines) {
    const { name, number } = found;
    try {
      const { line, faults, notices: more } = cleaned(await onWgs84(swapped ? swap(found) : found, notices));
      if (line) lines.push({ name, line, file });
      notices.push(...more);
      leftOut.push(...faults.map(({ fault, more: others }) => ({ name, number, fault, more: others })));
    } catch (error) {
      if (!(error instanceof LineFault)) throw error;
      leftOut.push({ name, number, fault: error, more: 0 });
    }
  }
  if (!lines.length) {
    const [first] = leftOut.filter(({ fault }) => fault.code !== "fault.noGeometry");
    if (first) throw first.fault;
    if (findings.points || findings.areas) throw new ImportError("fault.onlyOthers", { points: findings.points, areas: findings.areas });
    throw new ImportError("fault.noLine");
  }
  return { lines, leftOut: leftOut.toSorted((a, b) => a.number - b.number), notices };
}

/** The same thing said of many lines is said once. */
const once = (notices: readonly LineFault[]) => [...new Map(notices.map((notice) => [notice.message, notice])).values()];

/** Every line in a pasted text; see readFiles. */
export async function readPasted(text: string, options: ReadOptions = {}): Promise<BroughtLines> {
  const findings = new Findings();
  await readText(text, findings, options.onShare);
  const brought = await clean(findings, null, options);
  return { ...brought, notices: once(brought.notices) };
}

/**
 * Every line in files of GeoJSON (or a sequence of it, TopoJSON, Esri JSON, an Overpass answer), GPX, KML, KMZ, WKT, CSV,
 * OpenStreetMap's XML, Shapefiles, or archives of these; the format is told by how the content begins. Lines are lon, lat;
 * EPSG:4326, whatever they were. What cannot be measured is left out and told. Throws an ImportError when no line remains,
 * or when there are more than `MOST_VERTICES`.
 */
export async function readFiles(files: readonly NamedFile[], options: ReadOptions = {}): Promise<BroughtLines> {
  const read = withoutCompanions(files);
  let all: BroughtLines = { lines: [], leftOut: [], notices: [] };
  for (const file of read) {
    const findings = new Findings();
    try {
      await readFile(file, files, findings, options.onShare);
      const more = await clean(findings, nameOfFile(file.name), options);
      all = { lines: all.lines.concat(more.lines), leftOut: all.leftOut.concat(more.leftOut), notices: all.notices.concat(more.notices) };
    } catch (error) {
      if (read.length === 1 || !(error instanceof LineFault)) throw error;
      all = { ...all, leftOut: [...all.leftOut, { name: nameOfFile(file.name), number: 1, fault: error, more: 0 }] };
    }
  }
  const [first] = all.leftOut;
  if (!all.lines.length) throw first?.fault ?? new ImportError("fault.noLine");
  const count = all.lines.reduce((sum, { line }) => sum + vertexCount(line), 0);
  if (count > MOST_VERTICES) throw new ImportError("fault.manyVertices", { count, limit: MOST_VERTICES });
  return { ...all, notices: once(all.notices) };
}
