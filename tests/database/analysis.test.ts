import { readFileSync } from "node:fs";
import { distance } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import pg from "pg";
import { afterAll, describe, expect, inject, test } from "vitest";
import { STAY } from "@/geodata/analysis/corridor";
import { type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { type Stretch, stays, stretches } from "@/geodata/analysis/stretches";
import { type Strip, strips } from "@/geodata/analysis/strip";
import { readDataset } from "@/geodata/dataset";
import type { Country } from "@/geodata/model/country";

const { dataset } = readDataset();
const countries = prepareCountries(
  JSON.parse(readFileSync("geodata/basemap/countries.geojson", "utf8")) as FeatureCollection<Polygon | MultiPolygon, CountryProperties>,
);
const client = new pg.Client({ connectionString: inject("databaseUrl") });
await client.connect();
afterAll(() => client.end());

// The pieces of an alignment in each country's polygon, where they begin and end on it (fractions), and their length on the ellipsoid.
const PIECES = `
  with line as (select geometry from alignment where project_id = $1 and ordinal = $2),
  -- An outline that touches itself is invalid for GEOS.
  country as materialized (
    select b.properties, ST_MakeValid(b.geometry) as geometry from basemap b join line on b.layer = 'countries' and b.geometry && line.geometry
  ),
  piece as (
    select b.properties ->> 'country' as country, (ST_Dump(ST_Intersection(line.geometry, b.geometry))).geom as geometry, line.geometry as line
    from line join country b on ST_Intersects(b.geometry, line.geometry)
  )
  select country, ST_LineLocatePoint(line, ST_StartPoint(geometry)) as start, ST_LineLocatePoint(line, ST_EndPoint(geometry)) as end,
    ST_Length(geometry::geography) / 1000 as km, ST_AsGeoJSON(geometry, 12)::jsonb -> 'coordinates' as coordinates
  from piece
  where ST_Dimension(geometry) = 1
  order by 2`;
const SUBSTRINGS = `
  select coalesce(sum(ST_Length(ST_LineSubstring(a.geometry, gap.a, gap.b)::geography)), 0) / 1000 as km
  from alignment a, unnest($3::float8[], $4::float8[]) as gap(a, b)
  where project_id = $1 and ordinal = $2`;
const LENGTH = "select ST_Length(geometry::geography) / 1000 as km from alignment where project_id = $1 and ordinal = $2";
const POSITION = `
  select ST_X(p) as lon, ST_Y(p) as lat
  from (select ST_LineInterpolatePoint(geometry, $3) as p from alignment where project_id = $1 and ordinal = $2) as at`;

interface Piece {
  readonly country: Country | null;
  readonly start: number;
  readonly end: number;
  readonly km: number;
  readonly coordinates: Position[];
}

/** The stretches of an alignment as PostGIS finds them, gaps between the countries included. */
function stretchesOf(pieces: readonly Piece[], lengthKm: number): (Stretch & { fromFraction: number; toFraction: number })[] {
  const result: (Stretch & { fromFraction: number; toFraction: number })[] = [];
  let [fraction, km] = [0, 0];
  const add = (country: Country | null, to: number, its: number, deep: boolean) => {
    result.push({ country, fromKm: km, toKm: km + its, fromFraction: fraction, toFraction: to, deep });
    [fraction, km] = [to, km + its];
  };
  for (const piece of pieces) {
    if (piece.start - fraction > 1e-9) add(null, piece.start, (piece.start - fraction) * lengthKm, true);
    const middles = piece.coordinates.slice(1).map((b, i) => [0, 1].map((d) => ((piece.coordinates[i]?.[d] ?? 0) + (b[d] ?? 0)) / 2));
    add(
      piece.country,
      piece.end,
      piece.km,
      [...middles, ...piece.coordinates].some((p) => countries.outlineDistance(p, STAY.depthKm) > STAY.depthKm),
    );
  }
  if (1 - fraction > 1e-9) add(null, 1, (1 - fraction) * lengthKm, true);
  return result;
}

/** Kilometres by country before the minimum stay. */
function byCountry(all: readonly { country: Country | null; km: number }[]): Map<Country | null, number> {
  const sums = new Map<Country | null, number>();
  for (const { country, km } of all) sums.set(country, (sums.get(country) ?? 0) + km);
  return sums;
}

/** The border crossings that an alignment is drawn through by name, in order. */
const expected = ({ points }: Strip) => points.filter((p) => p.kind === "border-crossing").map((p) => p.id);

const asked = new Map<string, Promise<Piece[]>>();
/** Asks once for each alignment. */
function piecesOf(id: string, ordinal: number): Promise<Piece[]> {
  const key = `${id} ${ordinal}`;
  const answer = asked.get(key) ?? client.query<Piece>(PIECES, [id, ordinal]).then(({ rows }) => rows);
  asked.set(key, answer);
  return answer;
}

const table: Record<string, string | number>[] = [];
afterAll(() => {
  console.log("Every alignment by Turf and by PostGIS:");
  console.table(table);
});

const alignments = dataset.projects.flatMap((files) =>
  strips(files, { ...dataset, countries }).map((strip, ordinal) => ({ id: files.project.id, ordinal, strip })),
);

test.each(alignments)("$id, alignment $ordinal has the same length by PostGIS, within 0.5 %", async ({ id, ordinal, strip }) => {
  const { rows } = await client.query<{ km: number }>(LENGTH, [id, ordinal]);
  expect(Math.abs(strip.lengthKm / (rows[0]?.km ?? 0) - 1)).toBeLessThan(0.005);
});

// ST_LineLocatePoint finds a place on a single line only.
describe.each(alignments.filter(({ strip }) => strip.line.type === "LineString"))("$id, alignment $ordinal, by PostGIS", ({ id, ordinal, strip }) => {
  test("has parts by country that add up to the whole within a metre, each as long as PostGIS has it", async () => {
    const pieces = await piecesOf(id, ordinal);
    const km = (await client.query<{ km: number }>(LENGTH, [id, ordinal])).rows[0]?.km ?? 0;
    const gaps = stretchesOf(pieces, km).filter((s) => s.country === null);
    const outside =
      (await client.query<{ km: number }>(SUBSTRINGS, [id, ordinal, gaps.map((s) => s.fromFraction), gaps.map((s) => s.toFraction)])).rows[0]?.km ?? 0;
    const theirs = byCountry([...pieces, { country: null, km: outside }]);
    // A long leg over the sea that is cut where it is straight in lon, lat is longer than its geodesic: by hundred thousandths.
    expect(Math.abs([...theirs.values()].reduce((sum, part) => sum + part, 0) - km)).toBeLessThan(0.001 + 1e-5 * km);

    const stays = strip.stretches.map((s) => s.toKm - s.fromKm);
    expect(Math.abs(stays.reduce((sum, part) => sum + part, 0) - strip.lengthKm)).toBeLessThan(0.001);
    const ours = byCountry(stretches(strip.line, countries, STAY.depthKm).map((s) => ({ country: s.country, km: s.toKm - s.fromKm })));
    expect(Math.abs([...ours.values()].reduce((sum, part) => sum + part, 0) - strip.lengthKm)).toBeLessThan(0.001);
    for (const [country, part] of theirs) expect(Math.abs((ours.get(country) ?? 0) - part)).toBeLessThan(0.005 * part + 0.05);
  });

  test("has the same crossings in the same order, each within 50 m", async () => {
    const found = stretchesOf(await piecesOf(id, ordinal), strip.lengthKm);
    const kept = stays(found, STAY);
    expect(kept.map((s) => s.country)).toEqual(strip.stretches.map((s) => s.country));
    const computed = strip.crossings.filter((c) => c.computed !== null);
    // A coast is an outline, but no border.
    const seams = kept.slice(1).filter((next, i) => next.country && kept[i]?.country);
    expect(seams.length).toBe(computed.length);
    let farthestM = 0;
    for (const [i, next] of seams.entries()) {
      const at = found.find((s) => next.fromKm >= s.fromKm - 1e-6 && next.fromKm <= s.toKm + 1e-6);
      const along = at ? at.fromFraction + ((next.fromKm - at.fromKm) / (at.toKm - at.fromKm)) * (at.toFraction - at.fromFraction) : 0;
      const position = (await client.query<{ lon: number; lat: number }>(POSITION, [id, ordinal, along])).rows[0];
      const offM = 1000 * distance([position?.lon ?? 0, position?.lat ?? 0], computed[i]?.computed ?? [0, 0]);
      expect(offM).toBeLessThan(50);
      farthestM = Math.max(farthestM, offM);
    }
    const km = (await client.query<{ km: number }>(LENGTH, [id, ordinal])).rows[0]?.km ?? 0;
    table.push({
      alignment: `${id} ${ordinal}`,
      "Turf km": Number(strip.lengthKm.toFixed(2)),
      "PostGIS km": Number(km.toFixed(2)),
      "difference %": Number((100 * (strip.lengthKm / km - 1)).toFixed(3)),
      crossings: strip.crossings.length,
      "by PostGIS": seams.length,
      "farthest m": Number(farthestM.toFixed(2)),
      expected: expected(strip).length,
      found: strip.crossings.map((c) => c.crossing ?? `${c.from}→${c.to}`).join(", "),
    });
  });
});

test.each(alignments)("$id, alignment $ordinal crosses the borders that it is drawn through by name, in their order", ({ strip }) => {
  const names = expected(strip);
  expect(strip.crossings.flatMap(({ crossing }) => (crossing && names.includes(crossing) ? [crossing] : []))).toEqual(names);
});
