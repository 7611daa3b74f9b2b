import { distance } from "@turf/turf";
import type { Position } from "geojson";
import { type Line, lengthOf, partsOf } from "./line";

/** Ends that are nearer to each other than this meet, degrees: some centimetres. */
const MEET_DEGREES = 5e-7;
/** Parts of one line count as one across a gap of at most so many km, lines of their own across a shorter one. */
const GAP_KM = { ofOneLine: 100, ofSeveral: 5 } as const;
/** Two rows go on in each other when their far ends are at least this share of the longer one apart. */
const REACH = 0.5;
/** Among more pieces than this no order is looked for: every pair of them is compared. */
const MOST_ORDERED = 400;

/** A line to be joined with others; `owner` tells which parts belong to one line of the file. */
interface Piece {
  readonly coordinates: Position[];
  /** Numbers of the lines that it is made of. */
  readonly owners: ReadonlySet<number>;
  /** Km as given less km turned round: what has the most decides on the direction. */
  readonly forward: number;
  readonly km: number;
}

const key = ([lon = 0, lat = 0]: Position) => `${Math.round(lon / MEET_DEGREES / 2)},${Math.round(lat / MEET_DEGREES / 2)}`;
const first = ({ coordinates }: Piece): Position => coordinates[0] ?? [];
const last = ({ coordinates }: Piece): Position => coordinates.at(-1) ?? [];
const turned = (piece: Piece): Piece => ({ ...piece, coordinates: piece.coordinates.toReversed(), forward: -piece.forward });

/** By where two ways begin, end and go, so that the order in which they stand in a file decides nothing. */
function comparePaths(a: readonly Position[], b: readonly Position[]): number {
  const at = ([x = 0, y = 0]: Position, [u = 0, v = 0]: Position) => x - u || y - v;
  const ends = at(a[0] ?? [], b[0] ?? []) || at(a.at(-1) ?? [], b.at(-1) ?? []) || a.length - b.length;
  if (ends) return ends;
  for (let i = 1; i < a.length; i++) {
    const order = at(a[i] ?? [], b[i] ?? []);
    if (order) return order;
  }
  return 0;
}
const byPlace = (a: Piece, b: Piece) => comparePaths(a.coordinates, b.coordinates);
/** With its western (southern) end first; a ring the way round that is first by place. */
const placed = (piece: Piece): Piece => (comparePaths(piece.coordinates, piece.coordinates.toReversed()) > 0 ? turned(piece) : piece);

/** Joins pieces wherever two ends meet and no third. */
function chained(pieces: readonly Piece[]): Piece[] {
  // Each place where ends are has a number, so that they are compared once.
  const numbers = new Map<string, number>();
  const placeOf = (position: Position): number => {
    const written = key(position);
    const known = numbers.get(written) ?? numbers.size;
    numbers.set(written, known);
    return known;
  };
  const places = pieces.map((piece) => [placeOf(first(piece)), placeOf(last(piece))] as const);
  const ends: { piece: number; atEnd: boolean }[][] = Array.from({ length: numbers.size }, () => []);
  places.forEach(([start, end], piece) => {
    ends[start]?.push({ piece, atEnd: false });
    ends[end]?.push({ piece, atEnd: true });
  });
  /** What goes on at an end: the only other piece there. Two between the same ends are two ways, not one. */
  const next = (piece: number, atEnd: boolean) => {
    const [start = 0, end = 0] = places[piece] ?? [];
    const here = ends[atEnd ? end : start];
    if (here?.length !== 2) return undefined;
    const other = here.find((one) => one.piece !== piece);
    const [otherStart, otherEnd] = places[other?.piece ?? -1] ?? [];
    const sameEnds = (start === otherStart && end === otherEnd) || (start === otherEnd && end === otherStart);
    return sameEnds ? undefined : other;
  };
  const done = new Set<number>();
  const chain = (start: number, atEnd: boolean): Piece | undefined => {
    const parts: { piece: Piece; back: boolean }[] = [];
    for (let here: { piece: number; atEnd: boolean } | undefined = { piece: start, atEnd }; here && !done.has(here.piece); ) {
      done.add(here.piece);
      const piece = pieces[here.piece];
      if (piece) parts.push({ piece, back: here.atEnd });
      here = next(here.piece, !here.atEnd);
    }
    if (!parts.length) return undefined;
    const coordinates: Position[] = [];
    for (const { piece, back } of parts) {
      const positions = back ? piece.coordinates.toReversed() : piece.coordinates;
      for (let i = coordinates.length ? 1 : 0; i < positions.length; i++) coordinates.push(positions[i] ?? []);
    }
    return {
      coordinates,
      owners: new Set(parts.flatMap(({ piece }) => [...piece.owners])),
      forward: parts.reduce((sum, { piece, back }) => sum + (back ? -piece.forward : piece.forward), 0),
      km: parts.reduce((sum, { piece }) => sum + piece.km, 0),
    };
  };
  const chains: Piece[] = [];
  // From the free ends on; what then remains are rings.
  pieces.forEach((_, i) => {
    for (const atEnd of [false, true]) if (!done.has(i) && !next(i, atEnd)) chains.push(chain(i, atEnd) ?? (pieces[i] as Piece));
  });
  pieces.forEach((_, i) => {
    const ring = done.has(i) ? undefined : chain(i, false);
    if (ring) chains.push(ring);
  });
  return chains;
}

/** Pieces one after the other, with gaps between them. */
type Row = readonly Piece[];
const startOf = (row: Row) => first(row[0] as Piece);
const endOf = (row: Row) => last(row.at(-1) as Piece);
const turnedRow = (row: Row): Row => row.toReversed().map(turned);

/**
 * Puts pieces one after the other where one seems to go on in another, the nearest ends first: over gaps that are no
 * longer than the longer of the two, and only where the line does not come back by it, so that two ways side by side remain two.
 */
function lined(pieces: readonly Piece[]): Row[] {
  if (pieces.length > MOST_ORDERED) return pieces.map((piece) => [piece]);
  const candidates = pieces.flatMap((a, i) =>
    pieces.slice(i + 1).flatMap((b, k) =>
      [
        [true, false],
        [true, true],
        [false, false],
        [false, true],
      ].flatMap(([aEnd = false, bEnd = false]) => {
        const [from, to] = [aEnd ? last(a) : first(a), bEnd ? last(b) : first(b)];
        const gap = distance(from, to);
        const ofOne = [...a.owners].some((owner) => b.owners.has(owner));
        if (gap > Math.min(ofOne ? GAP_KM.ofOneLine : GAP_KM.ofSeveral, Math.max(a.km, b.km))) return [];
        return [{ i, j: i + 1 + k, aEnd, bEnd, gap }];
      }),
    ),
  );
  candidates.sort((x, y) => x.gap - y.gap || x.i - y.i || x.j - y.j);
  const rows = pieces.map((piece): Row => [piece]);
  const rowOf = pieces.map((_, i) => i);
  for (const { i, j, aEnd, bEnd } of candidates) {
    const [a, b] = [rowOf[i] ?? 0, rowOf[j] ?? 0];
    const [one, other] = [rows[a], rows[b]];
    const [from, to] = [pieces[i], pieces[j]];
    if (a === b || !one?.length || !other?.length || !from || !to) continue;
    const [here, there] = [aEnd ? last(from) : first(from), bEnd ? last(to) : first(to)];
    // Only ends that are free still, of rows that then go on away from each other.
    const before = endOf(one) === here ? one : startOf(one) === here ? turnedRow(one) : undefined;
    const after = startOf(other) === there ? other : endOf(other) === there ? turnedRow(other) : undefined;
    if (!before || !after) continue;
    const reach = distance(startOf(before), endOf(after));
    if (reach < REACH * Math.max(distance(startOf(before), here), distance(there, endOf(after)))) continue;
    rows[a] = [...before, ...after];
    rows[b] = [];
    rowOf.forEach((row, at) => {
      if (row === b) rowOf[at] = a;
    });
  }
  return rows.filter((row) => row.length);
}

/** A line made of those that go on in each other, its parts in order and direction; between two parts there is a gap. */
export interface JoinedLine {
  readonly line: Line;
  /** Numbers of the lines that it is made of, in order. */
  readonly of: readonly number[];
}

/**
 * Joins lines (lon, lat; EPSG:4326) and parts of lines where their ends meet, in whatever order and direction they stand,
 * and puts those one after the other that go on behind a gap. The answer does not depend on the order in which they are
 * given; the direction is that of most of the km, from the west where that is undecided.
 */
export function joined(lines: readonly Line[]): JoinedLine[] {
  const given = lines.flatMap((line, owner) =>
    partsOf(line)
      .filter((part) => part.length > 1)
      .map((coordinates): Piece => {
        const km = lengthOf({ type: "LineString", coordinates });
        return { coordinates, owners: new Set([owner]), forward: km, km };
      }),
  );
  const chains = given.length > 1 ? chained(given.map(placed).sort(byPlace)) : given;
  const rows = chains.length > 1 ? lined(chains.map(placed).sort(byPlace)) : chains.map((chain) => [chain]);
  return rows
    .map((row) => {
      const forward = row.reduce((sum, piece) => sum + piece.forward, 0);
      const km = row.reduce((sum, piece) => sum + piece.km, 0);
      // Half the one way and half the other: from the west.
      const undecided = Math.abs(forward) < 1e-6 * km;
      const [west = 0, south = 0] = startOf(row);
      const [east = 0, north = 0] = endOf(row);
      const back = undecided ? west - east || south - north : -forward;
      const along = back > 0 ? turnedRow(row) : row;
      const [only, ...more] = along.map((piece) => piece.coordinates);
      const line: Line =
        only && !more.length ? { type: "LineString", coordinates: only } : { type: "MultiLineString", coordinates: along.map((p) => p.coordinates) };
      return { line, of: [...new Set(along.flatMap((piece) => [...piece.owners]))] };
    })
    .sort((a, b) => Math.min(...a.of) - Math.min(...b.of));
}

/** For each line that has been there before, the same one way or the other, the number of the first. */
export function repeated(lines: readonly Line[]): Map<number, number> {
  const known = new Map<string, number>();
  const found = new Map<number, number>();
  lines.forEach((line, i) => {
    const written = partsOf(line)
      .map((part) => {
        const positions = part.map(([lon, lat]) => `${lon},${lat}`);
        // The same the one way and the other.
        return [positions.join(), positions.toReversed().join()].sort()[0];
      })
      .sort()
      .join(";");
    const before = known.get(written);
    if (before === undefined) known.set(written, i);
    else found.set(i, before);
  });
  return found;
}
