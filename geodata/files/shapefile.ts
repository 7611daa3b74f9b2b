import type { NamedFile } from "./archive";
import { decode } from "./bytes";
import type { Findings } from "./findings";
import { ImportError } from "./import-error";
import { nameAmong } from "./names";
import { positionOfJson } from "./positions";

const BESIDE = /\.(shp|shx|dbf|prj|cpg|qpj|sbn|sbx|qmd|qix|shp\.xml)$/i;
/** Whether a file is one of those that make a Shapefile. */
export const isOfShapefile = ({ name }: NamedFile) => BESIDE.test(name);

/** Reads the lines of a Shapefile out of its files: geometry, and where they are there attributes, their encoding, coordinate system. */
export async function readShapefile(shp: NamedFile, files: readonly NamedFile[], findings: Findings) {
  const { parseDbf, parseShp } = await import("shpjs");
  const base = shp.name.replace(/\.shp$/i, "").toLowerCase();
  const beside = (ending: string) => files.find(({ name }) => name.toLowerCase() === `${base}.${ending}`)?.bytes;
  const view = ({ buffer, byteOffset, byteLength }: Uint8Array) => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const [dbf, cpg, prj] = [beside("dbf"), beside("cpg"), beside("prj")];
  try {
    const shapes = parseShp(view(shp.bytes));
    const rows = dbf ? parseDbf(view(dbf), cpg && view(cpg)) : [];
    const crs = prj ? decode(prj).text.trim() : null;
    shapes.forEach((shape, i) => {
      findings.number++;
      const name = nameAmong(rows[i]);
      if (!shape) findings.omit(name, new ImportError("fault.noGeometry"));
      else if (shape.type === "LineString") findings.line(name, [shape.coordinates.map(positionOfJson)], crs, true);
      else if (shape.type === "MultiLineString")
        findings.line(
          name,
          shape.coordinates.map((part) => part.map(positionOfJson)),
          crs,
          true,
        );
      else if (shape.type === "Polygon" || shape.type === "MultiPolygon") findings.areas++;
      else findings.points++;
    });
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError("fault.shapefile", {}, (error as Error).message);
  }
}
