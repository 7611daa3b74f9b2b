import type { Findings, FoundPosition } from "./findings";
import { ImportError } from "./import-error";
import { isPosition, positionOf } from "./positions";

const [BLANK, SRID, TYPE, EMPTY] = [/[\s\uFEFF]*/y, /SRID\s*=\s*(\d+)\s*;/iy, /([a-z]+)\s*(ZM|Z|M)?(?=[\s(])/iy, /EMPTY\b/iy];
const POINTS = /^(POINT|MULTIPOINT)$/;
const AREAS = /^(POLYGON|MULTIPOLYGON|TRIANGLE|TIN|POLYHEDRALSURFACE)$/;
const CURVES = /^(CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE)$/;
const LINES = /^(LINESTRING|MULTILINESTRING|GEOMETRYCOLLECTION)$/;
const known = (type: string) => [POINTS, AREAS, CURVES, LINES].some((types) => types.test(type));
const LONGEST_SHOWN = 40;

/** Goes through a text of geometries, parted by blanks, commas or semicolons. */
class WktReader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly findings: Findings,
  ) {}

  private skipBlanks() {
    BLANK.lastIndex = this.at;
    BLANK.exec(this.text);
    this.at = BLANK.lastIndex;
  }
  private take(pattern: RegExp): RegExpExecArray | null {
    this.skipBlanks();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
  private sign(sign: string): boolean {
    this.skipBlanks();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }
  get done(): boolean {
    this.skipBlanks();
    return this.at >= this.text.length;
  }
  private wrong(): never {
    throw new ImportError("fault.wktRest", { text: this.text.slice(this.at, this.at + LONGEST_SHOWN).trim() });
  }

  private position(tuple: string, dimension: string): FoundPosition {
    const ordinates = tuple.trim().split(/\s+/);
    const [x = "", y = "", z] = ordinates;
    const most = { Z: 3, M: 3, ZM: 4 }[dimension] ?? 4;
    const numbers = ordinates.length <= most && ordinates.every((one) => isPosition(positionOf(one, "0", undefined, "")));
    return numbers ? positionOf(x, y, dimension === "M" ? undefined : z, tuple) : { text: tuple.trim().slice(0, LONGEST_SHOWN) };
  }
  private positions(dimension: string): FoundPosition[] {
    if (this.take(EMPTY)) return [];
    if (!this.sign("(")) this.wrong();
    const end = this.text.indexOf(")", this.at);
    if (end < 0) this.wrong();
    const inside = this.text.slice(this.at, end);
    if (inside.includes("(")) this.wrong();
    this.at = end + 1;
    return inside.trim() ? inside.split(",").map((tuple) => this.position(tuple, dimension)) : [];
  }
  /** What stands in parentheses, with commas between. */
  private *members(): Generator<void> {
    if (this.take(EMPTY)) return;
    if (!this.sign("(")) this.wrong();
    do yield;
    while (this.sign(","));
    if (!this.sign(")")) this.wrong();
  }
  /** Goes past a body that is not read. */
  private skip() {
    if (this.take(EMPTY)) return;
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      if (this.text[this.at] === "(") depth++;
      else if (this.text[this.at] === ")" && --depth === 0) {
        this.at++;
        return;
      }
    }
    this.wrong();
  }

  /** Reads one geometry; `inherited` is the coordinate system of what it stands in. */
  geometry(inherited: string | null) {
    const srid = this.take(SRID)?.[1];
    const crs = srid && srid !== "0" ? `EPSG:${srid}` : inherited;
    this.skipBlanks();
    const start = this.at;
    const [, written = "", apart = ""] = this.take(TYPE) ?? [];
    const word = written.toUpperCase();
    // LINESTRINGZ, in one word.
    const glued = known(word) ? "" : (/ZM$|Z$|M$/.exec(word)?.[0] ?? "");
    const type = word.slice(0, word.length - glued.length);
    const dimension = glued || apart.toUpperCase();
    if (!known(type)) {
      this.at = start;
      this.wrong();
    }
    if (type === "LINESTRING") this.findings.line(null, [this.positions(dimension)], crs);
    else if (type === "MULTILINESTRING") {
      const parts: FoundPosition[][] = [];
      for (const _ of this.members()) parts.push(this.positions(dimension));
      this.findings.line(null, parts, crs);
    } else if (type === "GEOMETRYCOLLECTION") for (const _ of this.members()) this.geometry(crs);
    else {
      this.skip();
      if (POINTS.test(type)) this.findings.points++;
      else if (AREAS.test(type)) this.findings.areas++;
      else this.findings.omit(null, new ImportError("fault.curve", { type }));
    }
  }
  separator() {
    this.sign(";") || this.sign(",");
  }
}

/** Whether a text begins as well-known text does. */
export const looksLikeWkt = (text: string) => /^[\s\uFEFF]*(?:SRID\s*=\s*\d+\s*;\s*)?[a-z]+\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY\b)/i.test(text.slice(0, 200));

/** Reads every geometry of a well-known text, to its last letter; an SRID names its coordinate system. Throws an ImportError. */
export function readWkt(text: string, findings: Findings) {
  const reader = new WktReader(text, findings);
  while (!reader.done) {
    findings.number++;
    try {
      reader.geometry(null);
      reader.separator();
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      findings.brokenOff(error);
      return;
    }
  }
}
