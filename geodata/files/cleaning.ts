import type { Position } from "geojson";
import type { Line } from "@/geodata/analysis/line";
import { type FaultCode, type FaultValues, LineFault } from "@/geodata/model/fault";
import type { FoundLine } from "./findings";
import { ImportError } from "./import-error";
import { isPosition } from "./positions";

/** No land is deeper or higher, m: what says so is no height but a sign for none. */
const HEIGHTS = { lowest: -500, highest: 9000 } as const;
/** A height of exactly 0 among others that are all above this, m, is a sign for none as well. */
const ZERO_BELOW = 100;

/** A line without what is wrong in it; null where nothing remains. */
export interface CleanLine {
  readonly line: Line | null;
  readonly faults: readonly { readonly fault: LineFault; readonly more: number }[];
  readonly notices: readonly LineFault[];
}

/** Faults, of each kind the first and how many more. */
class Faults {
  private readonly kinds = new Map<FaultCode, { fault: LineFault; more: number }>();
  add(code: FaultCode, values: FaultValues) {
    const known = this.kinds.get(code);
    if (known) known.more++;
    else this.kinds.set(code, { fault: new ImportError(code, values), more: 0 });
  }
  get all() {
    return [...this.kinds.values()];
  }
}

const differ = (a: Position | undefined, b: Position) => a?.[0] !== b[0] || a?.[1] !== b[1];
const farFromZero = ([lon = 0, lat = 0]: Position) => Math.abs(lon) > 1 || Math.abs(lat) > 1;

/** Takes the heights away that are none, and says so. */
function withHeights(parts: Position[][], zeroIsNoHeight: boolean): LineFault[] {
  let [count, zeros, example, lowest, known] = [0, 0, 0, Number.POSITIVE_INFINITY, 0];
  const positions = parts.flat();
  for (const position of positions) {
    const [, , height] = position;
    if (height === undefined) continue;
    if (!(height > HEIGHTS.lowest && height < HEIGHTS.highest)) {
      if (!count++) example = height;
      position.length = 2;
    } else if (height === 0) zeros++;
    else {
      known++;
      lowest = Math.min(lowest, height);
    }
  }
  const noZeros = zeros > 0 && (known === 0 || zeroIsNoHeight || lowest > ZERO_BELOW);
  if (noZeros) for (const position of positions) if (position[2] === 0) position.length = 2;
  return [
    ...(count ? [new LineFault("fault.noData", { count, value: String(example) })] : []),
    ...(noZeros && !(zeroIsNoHeight && known === 0) ? [new LineFault("fault.zeroHeights", { count: zeros })] : []),
  ];
}

/**
 * A line (lon, lat; EPSG:4326) of the positions that are some: where one is none the line is cut, parts of fewer than two
 * different positions are left out, and so are heights that cannot be.
 */
export function cleaned({ parts, zeroIsNoHeight = false }: Pick<FoundLine, "parts" | "zeroIsNoHeight">): CleanLine {
  const faults = new Faults();
  const kept: Position[][] = [];
  const nullIsland = parts.some((part) => part.some((p) => isPosition(p) && p.every(Number.isFinite) && farFromZero(p)));
  for (const [at, part] of parts.entries()) {
    let piece: Position[] = [];
    const pieces = [piece];
    const cut = (code: FaultCode, values: FaultValues) => {
      faults.add(code, values);
      piece = [];
      pieces.push(piece);
    };
    for (const [i, position] of part.entries()) {
      const place = { at: i + 1, part: at + 1 };
      if (!isPosition(position)) cut("fault.coordinates", { text: position.text });
      else {
        const [lon = Number.NaN, lat = Number.NaN] = position;
        if (!Number.isFinite(lon) || !Number.isFinite(lat)) cut("fault.noDegrees", { ...place, position: position.join() });
        else if (Math.abs(lat) > 90 || Math.abs(lon) > 540) cut("fault.swapped", { ...place, position: position.join() });
        else if (nullIsland && lon === 0 && lat === 0) cut("fault.nullIsland", place);
        else piece.push([...position]);
      }
    }
    const whole = pieces.length === 1;
    for (const one of pieces) {
      if (one.some((position) => differ(one[0], position))) kept.push(one);
      else if (one.length > 1) faults.add("fault.onePlace", {});
      else if (whole && one.length === 1) faults.add("fault.shortPart", { part: at + 1 });
      else if (whole) faults.add("fault.empty", {});
    }
  }
  if (!parts.length) faults.add("fault.empty", {});
  const notices = withHeights(kept, zeroIsNoHeight);
  const [first] = kept;
  const line: Line | null =
    first && kept.length === 1 ? { type: "LineString", coordinates: first } : first ? { type: "MultiLineString", coordinates: kept } : null;
  return { line, faults: faults.all, notices };
}
