import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type pg from "pg";
import { z } from "zod";
import { analyse, type BorderCrossing, type CountryLength } from "@/geodata/analysis/corridor";
import { type CountryIndex, type CountryProperties, prepareCountries } from "@/geodata/analysis/countries";
import { distinct } from "@/geodata/analysis/distinct";
import { lanes } from "@/geodata/analysis/lanes";
import { type Strip, segmentAt, strips } from "@/geodata/analysis/strip";
import { type Dataset, GEODATA, type ProjectFiles } from "@/geodata/dataset";
import { dateRange } from "@/geodata/model/date";
import type { Segment } from "@/geodata/model/project";
import type { RouteFeature } from "@/geodata/model/route";
import { labelRanks, town } from "@/geodata/model/town";
import { isOnlyAnIdea } from "@/geodata/rules/idea";
import { projectEvidence } from "@/geodata/rules/project-evidence";
import { statusHistory, statusPeriods } from "@/geodata/rules/status";
import { townLabels } from "@/geodata/rules/town-labels";
import { GIVEN_GEOMETRY, insert, type Table } from "./insert";

/** The basemap in the database: from which file, from which zoom on by the feature's rank, and with which geometry. */
const BASEMAP: readonly { layer: string; file?: string; minZoom?: (rank: number) => number; geometry?: string }[] = [
  { layer: "land" },
  { layer: "lakes", minZoom: (rank) => rank },
  { layer: "rivers", minZoom: (rank) => rank },
  { layer: "boundaries" },
  { layer: "borders", minZoom: () => 6 },
  { layer: "provinces", minZoom: () => 5 },
  { layer: "countries" },
  {
    layer: "country-labels",
    file: "countries",
    // A country with much of itself in the first view (square degrees) has its name there.
    geometry: `ST_PointOnSurface(ST_Buffer(ST_Intersection(ST_MakeValid(given_geometry),
      case when ST_Area(ST_Intersection(ST_MakeValid(given_geometry), ST_MakeEnvelope(50, 34, 90, 50, 4326))) > 100
        then ST_MakeEnvelope(50, 34, 90, 50, 4326) else ST_MakeEnvelope(44, 22, 141, 57, 4326) end), 0))`,
  },
];

const readBasemap = (file: string): FeatureCollection => JSON.parse(readFileSync(join(GEODATA, "basemap", `${file}.geojson`), "utf8"));

const readTowns = () =>
  z
    .array(z.object({ properties: town, geometry: z.custom<Point>() }))
    .parse(readBasemap("towns").features)
    .map((t) => ({ type: "Feature" as const, ...t }));
const readRanks = () => labelRanks.parse(JSON.parse(readFileSync(join(GEODATA, "basemap", "labels.json"), "utf8")));

/** What changes the tables' content besides the dataset: the code that fills them. */
function fingerprint(version: string): string {
  const hash = createHash("sha256").update(version);
  for (const folder of ["analysis", "rules"])
    for (const file of readdirSync(join(GEODATA, folder)).sort()) hash.update(readFileSync(join(GEODATA, folder, file)));
  for (const file of ["load.ts", "insert.ts", "schema.prisma", "../geodata/basemap/labels.json"]) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest("hex").slice(0, 12);
}

/** A segment with its geometry and what the analysis found on it. */
interface Analysed {
  readonly files: ProjectFiles;
  readonly segment: Segment;
  readonly ordinal: number;
  readonly feature: RouteFeature;
  readonly lengthKm: number | null;
  readonly lengthByCountry: readonly CountryLength[];
  readonly crossings: readonly BorderCrossing[];
}

/** The segments of a project with what the analysis measures on each; the crossings of its strips fall to the segments they lie on. */
function analysed(files: ProjectFiles, along: readonly Strip[], context: { countries: CountryIndex; crossings: Dataset["crossings"] }): Analysed[] {
  const crossingsOf = (id: string) => along.flatMap((strip) => strip.crossings.filter(({ chainageKm }) => segmentAt(strip, chainageKm) === id));
  return files.project.segments.flatMap((segment, ordinal): Analysed[] => {
    const feature = featureOf(files, segment);
    if (!feature) return [];
    const { geometry } = feature;
    const measured = isLine(geometry) ? analyse(geometry, context) : undefined;
    const at = geometry.type === "Point" ? geometry.coordinates : geometry.type === "Polygon" ? geometry.coordinates[0]?.[0] : undefined;
    const lengthByCountry = measured?.lengthByCountry ?? (at ? [{ country: context.countries.countryAt(at), km: 0 }] : []);
    return [{ files, segment, ordinal, feature, lengthKm: measured?.lengthKm ?? null, lengthByCountry, crossings: crossingsOf(segment.id) }];
  });
}

const featureOf = ({ route }: ProjectFiles, { id }: Segment) => route.features.find((f) => f.properties.segment === id);
const isLine = (geometry: Geometry): geometry is LineString | MultiLineString => geometry.type === "LineString" || geometry.type === "MultiLineString";

function tables(dataset: Dataset): Table[] {
  const countries = prepareCountries(readBasemap("countries") as FeatureCollection<Polygon | MultiPolygon, CountryProperties>);
  const context = { ...dataset, countries };
  const projects = dataset.projects.map((files) => ({ files, along: strips(files, context) }));
  const lane = lanes(dataset.projects);
  const sources = new Map(dataset.sources.map((s) => [s.id, s]));
  const segments = projects.flatMap(({ files, along }) => analysed(files, along, context));
  // What is built counts before what is an idea: a branch shares with the line, not the line with it.
  const inOrder = [...segments].sort((a, b) => Number(a.segment.branch ?? false) - Number(b.segment.branch ?? false));
  const shares = distinct(inOrder.map(({ files, feature }) => ({ project: files.project.id, geometry: feature.geometry })));
  const share = new Map(inOrder.map((one, i) => [one, shares[i]]));
  const point = ({ position, ...rest }: Dataset["places"][number] | Dataset["crossings"][number]) => ({
    ...rest,
    geometry: { type: "Point", coordinates: position },
  });
  return [
    { name: "source", rows: dataset.sources.map((csl) => ({ id: csl.id, csl })) },
    {
      name: "project",
      rows: dataset.projects.map(({ project }) => ({
        ...project,
        evidence: projectEvidence(project, sources),
        countries: [
          ...new Set(
            segments
              .filter((s) => s.files.project === project && !isOnlyAnIdea(statusHistory(project.statements), s.segment))
              .flatMap((s) => s.lengthByCountry.flatMap((c) => c.country ?? [])),
          ),
        ],
      })),
    },
    {
      name: "segment",
      rows: segments
        .map((one) => ({ ...one, share: share.get(one) }))
        .map(({ files, segment, ordinal, feature: { geometry, properties }, lengthKm, lengthByCountry, share }) => ({
          ...properties,
          ...segment,
          projectId: files.project.id,
          ordinal,
          branch: segment.branch ?? false,
          geometry,
          lengthKm,
          lengthByCountry,
          distinctLengthKm: share?.km ?? null,
          sharedWith: share?.sharedWith ?? [],
          lane: lane.get(`${files.project.id}/${segment.id}`) ?? 0,
        })),
    },
    {
      name: "alignment",
      rows: projects.flatMap(({ files, along }) =>
        along.map(({ line, lengthKm, segments: parts, stretches, points, accuracy, heights }, ordinal) => ({
          projectId: files.project.id,
          ordinal,
          geometry: line,
          lengthKm,
          segments: parts,
          stretches,
          points,
          accuracy,
          heights,
        })),
      ),
    },
    {
      name: "border_crossing",
      rows: dataset.crossings.map(point),
    },
    {
      name: "crossing",
      rows: segments.flatMap(({ files, segment, crossings }) =>
        crossings.map((c, ordinal) => ({
          projectId: files.project.id,
          segmentId: segment.id,
          ordinal,
          fromCountry: c.from,
          toCountry: c.to,
          chainageKm: c.chainageKm,
          borderCrossingId: c.crossing,
          computedLon: c.computed?.[0] ?? null,
          computedLat: c.computed?.[1] ?? null,
          offsetKm: c.offsetKm,
          geometry: { type: "Point", coordinates: c.position },
        })),
      ),
    },
    {
      name: "statement",
      rows: dataset.projects.flatMap(({ project, texts }) =>
        project.statements.map(({ value, unit, partial, atLatest, contradicts, missing, source, ...rest }, ordinal) => ({
          ...rest,
          projectId: project.id,
          ordinal,
          content: { value, unit, partial, atLatest, contradicts, missing },
          earliest: dateRange(rest.date).from,
          latest: dateRange(rest.date).to,
          sourceId: source,
          texts: Object.fromEntries(Object.entries(texts ?? {}).flatMap(([language, all]) => (all[rest.id] ? [[language, all[rest.id]]] : []))),
        })),
      ),
    },
    {
      name: "status_period",
      rows: dataset.projects.flatMap(({ project }) => {
        const history = statusHistory(project.statements);
        return [null, ...project.segments.map((s) => s.id)]
          .flatMap((segmentId) => statusPeriods(history, segmentId).map((period) => ({ segmentId, ...period })))
          .map(({ segmentId, value, since, statement, source, stance, atLatest, stillSoBy, validFrom, validTo }, ordinal) => ({
            projectId: project.id,
            ordinal,
            segmentId,
            status: value,
            since,
            sinceFrom: dateRange(since).from,
            sinceTo: dateRange(since).to,
            atLatest,
            statement,
            sourceId: source,
            stance,
            stillSoBy: stillSoBy.date,
            validFrom,
            validTo,
          }));
      }),
    },
    {
      name: "place",
      rows: dataset.places.map(point),
    },
    {
      name: "basemap",
      rows: townLabels(readTowns(), dataset.places, readRanks()).map(({ properties: { minZoom, ...properties }, geometry }) => ({
        layer: "towns",
        minZoom,
        properties,
        geometry,
      })),
    },
    ...BASEMAP.map(({ layer, file = layer, minZoom = () => 0, geometry = GIVEN_GEOMETRY }) => ({
      name: "basemap",
      geometry: geometry.replaceAll("given_geometry", GIVEN_GEOMETRY),
      rows: readBasemap(file).features.map(({ properties, geometry: shape }) => ({
        layer,
        minZoom: minZoom(Number(properties?.rank ?? 0)),
        properties: properties ?? {},
        geometry: shape,
      })),
    })),
  ];
}

/** A project's geometry is that of the segments that count in its totals, or of all where none does. */
const PROJECT_GEOMETRIES = `
  update project p set geometry = (
    select coalesce(ST_CollectionHomogenize(ST_Collect(s.geometry order by s.ordinal) filter (where not s.branch)), ST_CollectionHomogenize(ST_Collect(s.geometry order by s.ordinal)))
    from segment s where s.project_id = p.id)`;

/** The tables that the load fills, each after those to which it refers; beside them the basemap. */
const TABLES = ["source", "project", "segment", "alignment", "border_crossing", "crossing", "statement", "status_period", "place"];

/** A digest of all that the tables say of the dataset, whatever the order of their rows; the basemap is left out. */
async function digest(client: pg.ClientBase): Promise<string> {
  const rows = TABLES.map((table) => `select '${table}' as name, md5(row::text) as mark from ${table} as row`).join(" union all ");
  const { rows: found } = await client.query<{ digest: string }>(
    `select md5(string_agg(name || mark, '' order by name, mark)) as digest from (${rows}) as all_rows`,
  );
  return found[0]?.digest ?? "";
}

/**
 * Fills the tables with the dataset in one transaction, or does nothing when they hold it already, unchanged since.
 * What is no longer in the dataset disappears. Returns whether anything was written. When it throws, close the
 * connection: that rolls back, and the embedded engine may answer one query late on a connection after an error.
 */
export async function load(client: pg.ClientBase, dataset: Dataset): Promise<boolean> {
  const mark = fingerprint(dataset.version);
  const loaded = await client.query<{ fingerprint: string; content: string }>("select fingerprint, content from dataset");
  if (loaded.rows[0]?.fingerprint === mark && loaded.rows[0].content === (await digest(client))) return false;
  const filled = tables(dataset);
  await client.query("begin");
  await client.query("lock table dataset in exclusive mode");
  // `delete`, not `truncate`: whoever reads meanwhile goes on seeing the former dataset.
  for (const name of ["basemap", ...TABLES.toReversed()]) await client.query(`delete from ${name}`);
  for (const table of filled) await insert(client, table);
  await client.query(PROJECT_GEOMETRIES);
  await client.query("delete from dataset");
  await client.query("insert into dataset (version, fingerprint, content) values ($1, $2, $3)", [dataset.version, mark, await digest(client)]);
  await client.query("commit");
  return true;
}
