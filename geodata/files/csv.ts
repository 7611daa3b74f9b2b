import { type DSVRowString, dsvFormat } from "d3-dsv";
import { LineFault } from "@/geodata/model/fault";
import { Findings } from "./findings";
import { ImportError } from "./import-error";
import { nameAmong } from "./names";
import { positionOf } from "./positions";
import { looksLikeWkt, readWkt } from "./wkt";

const LON = /^(lon|lng|long|longitude|x|x_?coord|point_?x|долгота|经度)$/i;
const LAT = /^(lat|latitude|y|y_?coord|point_?y|широта|纬度)$/i;
const HEIGHT = /^(ele|elev|elevation|alt|altitude|height|z|elevation_m|altitude_m|высота|高程)$/i;
const WKT = /^(wkt|geom|the_geom|geometry|shape|wkt_geom|geom_wkt)$/i;
const SEPARATORS = [",", ";", "\t", "|"];

const firstLine = (text: string) => text.slice(0, Math.max(0, text.search(/[\r\n]/)) || text.length);

/** The sign that parts the columns of a table with places or WKT in them; undefined when the text is no such table. */
export function columnSeparator(text: string): string | undefined {
  return SEPARATORS.find((sign) => {
    const columns = dsvFormat(sign)
      .parseRows(firstLine(text.slice(0, 10_000)))
      .flat()
      .map((column) => column.trim());
    return (columns.some((c) => LON.test(c)) && columns.some((c) => LAT.test(c))) || columns.some((c) => WKT.test(c));
  });
}

/** Reads a table: a line a row where it has a column of WKT, else its rows of longitude and latitude as one line, in their order. */
export function readCsv(text: string, separator: string, findings: Findings) {
  const rows = dsvFormat(separator).parse(
    text.replace(/\r\n?/g, "\n"),
    (row: DSVRowString): DSVRowString => Object.fromEntries(Object.entries(row).map(([k, v]) => [k.trim(), v])),
  );
  const column = (pattern: RegExp) => rows.columns.map((c) => c.trim()).find((c) => pattern.test(c));
  const [wkt, lon, lat, height] = [WKT, LON, LAT, HEIGHT].map(column);
  if (wkt && rows.some((row) => looksLikeWkt(row[wkt] ?? ""))) {
    for (const [i, row] of rows.entries()) readRow(row[wkt] ?? "", nameAmong(row), i + 1, findings);
    return;
  }
  if (!lon || !lat) throw new ImportError("fault.noColumns", { columns: rows.columns.join(", ").slice(0, 100) });
  findings.number = 1;
  findings.line(null, [rows.map((row) => positionOf(row[lon] ?? "", row[lat] ?? "", height && row[height], `${row[lat] ?? ""}, ${row[lon] ?? ""}`))]);
}

function readRow(wkt: string, name: string | null, number: number, findings: Findings) {
  const row = new Findings();
  findings.number = number;
  try {
    readWkt(wkt, row);
    if (!wkt.trim()) throw new ImportError("fault.noGeometry");
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    findings.omit(name, error);
  }
  for (const line of row.lines) findings.line(name, line.parts, line.crs);
  for (const { fault } of row.leftOut) findings.omit(name, fault);
  for (const notice of row.notices) findings.omit(name, notice);
  findings.points += row.points;
  findings.areas += row.areas;
}
